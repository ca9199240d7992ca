import { run } from '../process/run.mjs';
import { root, tool, toolEnv } from './places.mjs';
import { pruneCompiled } from './prune.mjs';

/** Builds a package and what it stands on, as far as something changed. */
export async function build(name, pnpmFolder) {
  await run(
    [tool('turbo'), 'run', 'build', `--filter=${name}...`, '--output-logs=errors-only', '--ui=stream'],
    {
      cwd: root,
      env: toolEnv(pnpmFolder),
      failure: `${name} could not be built.`,
    },
  );
  pruneCompiled();
}
