import { explainFailure } from './explain-failure.js';
import { start } from './start.js';
import { tell } from './tell.js';

// A rejection nobody waited for is a fault to be mended, not a reason to drop everybody's requests.
process.on('unhandledRejection', (error) => console.error('A rejection went unhandled:', error));

/** Starts the API and stops it cleanly when asked to, or when whoever started it is gone. */
try {
  const running = await start();
  let isStopping = false;
  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    await running.stop().catch((error) => console.error(`Stopping failed: ${error.message}`));
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('disconnect', stop);
} catch (error) {
  tell({ kind: 'failed', message: explainFailure(error) });
  process.exit(1);
}
