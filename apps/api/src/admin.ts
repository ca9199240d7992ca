import { Actor } from '@fulian/domain/access';
import { inTransaction, inWork } from './access/work.js';
import { readConfig } from './config.js';
import { explainFailure } from './explain-failure.js';
import { loadCapabilities } from './load-capabilities.js';
import { openDatabase } from './open-database.js';
import { prepareCapabilities } from './prepare.js';
import { openTerminal } from './terminal/open-terminal.js';

/** Carries out one command of a capability: `admin create-officer --username …`. */
async function administer([name, ...args]: readonly string[]): Promise<void> {
  const capabilities = await loadCapabilities();
  const commands = capabilities.flatMap((capability) => capability.commands ?? []);
  const command = commands.find((each) => each.name === name);
  if (!command) {
    const usages = commands.map(({ usage }) => `  ${usage.replaceAll('\n', '\n  ')}`);
    throw new Error(`Say which command to carry out:\n${usages.join('\n')}`);
  }
  const database = await openDatabase(await readConfig(), capabilities);
  try {
    await prepareCapabilities(database, capabilities, () => {});
    await inWork(database.em, Actor.system(command.name), () =>
      inTransaction(() => command.run(args, openTerminal())),
    );
  } finally {
    await database.close();
  }
}

try {
  await administer(process.argv.slice(2));
} catch (error) {
  const { code, message } = error as { code?: string; message: string };
  const sentence = code ? explainFailure(error) : message;
  console.error(sentence.charAt(0).toUpperCase() + sentence.slice(1));
  process.exitCode = 1;
}
