import { explainFailure } from './explain-failure.js';
import { tell } from './tell.js';

/** Something that was started and can be ended. */
export interface Running {
  /** Ends what is under way, then everything. */
  stop(): Promise<void>;
}

/** Starts a process of the API and stops it cleanly when asked to, or when whoever started it is gone. */
export async function run(start: () => Promise<Running>): Promise<void> {
  // A rejection nobody waited for is a fault to be mended, not a reason to drop everybody's requests.
  process.on('unhandledRejection', (error) => console.error('A rejection went unhandled:', error));
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
}
