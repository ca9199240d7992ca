import { run } from '../process/run.mjs';
import { root, tool, toolEnv } from './places.mjs';

/** Builds a package and what it stands on, as far as something changed. */
export const build = (name, pnpmFolder) =>
  run([tool('turbo'), 'run', 'build', `--filter=${name}...`, '--output-logs=errors-only', '--ui=stream'], {
    cwd: root,
    env: toolEnv(pnpmFolder),
    failure: `${name} could not be built.`,
  });
