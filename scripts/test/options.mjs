import { Failure } from '../terminal/failure.mjs';

const known = {
  '--no-browser': 'browser',
  '--no-server-postgres': 'serverPostgres',
};

/** @returns {{ browser: boolean, serverPostgres: boolean }} what the run may use */
export function readOptions(args) {
  const options = { browser: true, serverPostgres: true };
  for (const arg of args) {
    if (!Object.hasOwn(known, arg)) {
      throw new Failure(`${arg} is no option; there are ${Object.keys(known).join(' and ')}.`);
    }
    options[known[arg]] = false;
  }
  return options;
}
