import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { attempt } from '../process/run.mjs';
import { build } from '../setup/build.mjs';
import { root, tool, toolEnv } from '../setup/places.mjs';
import { readReport } from './read-report.mjs';

/** Makes the kinds of step that a test run is made of; each prints its line, and its output when it fails. */
export function stepMaker({ progress, pnpmFolder, scratch }) {
  const step = (name, label, deed, options = {}) => ({
    name,
    ...options,
    run: async () => {
      const { end } = progress.begin(label);
      const { output, ...counts } = await deed();
      end(counts.failed ? 'failed' : 'done');
      if (counts.failed) progress.line(output.trimEnd());
      return counts;
    },
  });
  const attemptIn = (folder, command, env) =>
    attempt(command, {
      cwd: join(root, folder),
      env: { ...toolEnv(pnpmFolder), TMPDIR: scratch, NO_COLOR: '1', ...env },
    });
  /** A step that either holds or does not counts as one. */
  const asOne = (isGreen, output) => ({ output, passed: isGreen ? 1 : 0, failed: isGreen ? 0 : 1 });

  const reported = async (folder, program, args, env) => {
    const report = join(scratch, `${randomUUID()}.json`);
    const command = [join(root, folder, 'node_modules/.bin', program), ...args(report)];
    const { code, output } = await attemptIn(folder, command, {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      ...env,
    });
    const { passed, failed } = readReport(report);
    return { output, passed, failed: code && !failed ? 1 : failed };
  };

  return {
    /** A command that succeeds. */
    check: (name, label, [program, ...args], options) =>
      step(
        name,
        label,
        async () => {
          const { code, output } = await attemptIn('.', [tool(program), ...args], options?.env);
          return asOne(code === 0, output);
        },
        options,
      ),
    /** A function that says what is wrong, or nothing. */
    examine: (name, label, complaint, options) =>
      step(
        name,
        label,
        async () => {
          const said = await complaint();
          return asOne(said === undefined, said);
        },
        options,
      ),
    /** A package that can be built. */
    build: (name, label, target, options) =>
      step(
        name,
        label,
        () =>
          build(target, pnpmFolder).then(
            () => asOne(true, ''),
            (error) => asOne(false, error.details || error.message),
          ),
        options,
      ),
    /** Tests of one folder by vitest. */
    vitest: (name, label, folder, args, options) =>
      step(
        name,
        label,
        () =>
          reported(
            folder,
            'vitest',
            (report) => [
              'run',
              ...args,
              '--reporter=default',
              '--reporter=json',
              `--outputFile.json=${report}`,
            ],
            options?.env,
          ),
        options,
      ),
    /** Journeys in a browser by Playwright. */
    playwright: (name, label, options) =>
      step(
        name,
        label,
        () => reported('tests', 'playwright', () => ['test', '--reporter=list,json'], options?.env),
        options,
      ),
  };
}
