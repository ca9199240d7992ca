import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { attempt } from '../process/run.mjs';
import { root, tool, toolEnv } from '../setup/places.mjs';
import { readReport } from './read-report.mjs';

/** Makes the kinds of step that a test run is made of; each prints its line, and its output when it fails. */
export function stepMaker({ progress, pnpmFolder, scratch }) {
  const shown = (label, deed) => async () => {
    const { end } = progress.begin(label);
    const { code, output, ...counts } = await deed();
    const isGreen = code === 0 && !counts.failed;
    end(isGreen ? 'done' : 'failed');
    if (!isGreen) progress.line(output.trimEnd());
    return isGreen || counts.failed ? counts : { ...counts, failed: 1 };
  };
  const attemptIn = (folder, command, env) =>
    attempt(command, { cwd: join(root, folder), env: { ...toolEnv(pnpmFolder), TMPDIR: scratch, ...env } });

  return {
    /** A command that either holds or does not: it counts as one. */
    check: (name, label, command, options = {}) => ({
      name,
      ...options,
      run: shown(label, async () => {
        const result = await attemptIn('.', [tool(command[0]), ...command.slice(1)], options.env);
        return { ...result, passed: result.code ? 0 : 1, failed: result.code ? 1 : 0 };
      }),
    }),
    /** A check that is a function: it fails by returning what is wrong. */
    examine: (name, label, examine, options = {}) => ({
      name,
      ...options,
      run: shown(label, async () => {
        const complaint = await examine();
        return {
          code: complaint ? 1 : 0,
          output: complaint ?? '',
          passed: complaint ? 0 : 1,
          failed: complaint ? 1 : 0,
        };
      }),
    }),
    /** Tests of one folder by vitest. */
    vitest: (name, label, folder, args = [], options = {}) => ({
      name,
      ...options,
      run: shown(label, async () => {
        const report = join(scratch, `${randomUUID()}.json`);
        const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
        const result = await attemptIn(
          folder,
          [join(root, folder, 'node_modules/.bin/vitest'), 'run', ...args, ...reporters],
          {
            NO_COLOR: '1',
            ...options.env,
          },
        );
        return { ...result, ...readReport(report) };
      }),
    }),
    /** Journeys in a browser by Playwright. */
    playwright: (name, label, options = {}) => ({
      name,
      ...options,
      run: shown(label, async () => {
        const report = join(scratch, `${randomUUID()}.json`);
        const command = [join(root, 'tests/node_modules/.bin/playwright'), 'test', '--reporter=list,json'];
        const result = await attemptIn('tests', command, {
          NO_COLOR: '1',
          PLAYWRIGHT_JSON_OUTPUT_FILE: report,
          ...options.env,
        });
        return { ...result, ...readReport(report) };
      }),
    }),
  };
}
