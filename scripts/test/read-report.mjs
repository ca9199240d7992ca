import { readFileSync } from 'node:fs';

/**
 * What a runner's JSON report counts; vitest's and Playwright's are told apart by their shape.
 * @returns {{ passed: number, failed: number }} one failure when there is no report to read
 */
export function readReport(file) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  return report.stats ? countPlaywright(report) : countVitest(report);
}

/** A file that cannot be loaded has no tests that could fail; it counts as one failure. */
function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

function countPlaywright({ stats, errors = [] }) {
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: failed || errors.length };
}
