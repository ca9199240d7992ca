import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const demoPassword = 'demo-fulian-2024';

interface Outcome {
  readonly code: number | null;
  readonly said: string;
}

/** Runs the command as an operator would, with her password on standard input. */
function bringIn(args: readonly string[], password = demoPassword): Promise<Outcome> {
  const command = ['scripts/import.mjs', ...args, '--password-from-input', '--url', inject('apiUrl')];
  const child = spawn(process.execPath, command, { cwd: root });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
    });
  child.stdin.end(password);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, said }));
  });
}

const officer = ['--user', 'peng.shuyan'];
const spoilt = 'examples/exports/daily-sheet-with-errors.xlsx';

test('a file is read and waits to be looked at, with every unreadable cell named', async () => {
  const { code, said } = await bringIn([spoilt, ...officer]);
  expect(said).toMatch(/Read\. \(\/imports\/[0-9a-f-]{36}\)/);
  expect(said).toMatch(/new \d+, changed \d+, unchanged \d+, unreadable [1-9]/);
  expect(said).toMatch(/![A-Z]+\d+, row \d+: /);
  expect(code).toBe(0);
});

test('with all or nothing a file with an unreadable row stays uncommitted', async () => {
  const { code, said } = await bringIn([spoilt, ...officer, '--commit', '--all-or-nothing']);
  expect(said).toMatch(/Not committed: /);
  expect(code).toBe(1);
});

test('several files are brought in and committed, and a refused one does not stop the others', async () => {
  const { code, said } = await bringIn([
    'README.md',
    'examples/exports/missing.xlsx',
    'examples/exports/daily-sheet.xlsx',
    ...officer,
    '--commit',
  ]);
  expect(said).toMatch(/README\.md:\n {2}It cannot be read\./);
  expect(said).toMatch(/missing\.xlsx:\n {2}There is no file/);
  expect(said).toMatch(/daily-sheet\.xlsx:\n(.*\n)+ {2}Committed\./);
  expect(code).toBe(1);
});

test('who has the wrong password, or holds no post that brings figures in, brings nothing in', async () => {
  expect((await bringIn(['README.md', ...officer], 'wrong')).said).toMatch(/Nobody signs in as peng\.shuyan/);
  const elsewhere = ['--unit', '00000000-0000-7000-8000-000000000000'];
  expect((await bringIn(['README.md', ...officer, ...elsewhere])).code).toBe(1);
});

test('a command line that cannot be followed is answered with how it goes', async () => {
  expect((await bringIn([])).said).toMatch(/npm run import -- FILE/);
  expect((await bringIn(['a.xlsx', ...officer, '--all-or-nothing'])).said).toMatch(/say --commit, too/);
  expect((await bringIn(['a.xlsx', ...officer, '--frequency', '3'])).said).toMatch(/frequency/);
});
