import { readFileSync } from 'node:fs';

/**
 * Reads a tab-separated table whose first line names the columns; lines that begin with # are remarks.
 * @param {string | URL} path
 * @returns {Record<string, string>[]}
 */
export function readTable(path) {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const [header = '', ...rows] = lines;
  const columns = header.split('\t');
  return rows.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}
