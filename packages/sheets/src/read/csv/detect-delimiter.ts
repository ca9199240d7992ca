const delimiters = [',', '\t', ';', '|'] as const;

export type Delimiter = (typeof delimiters)[number];

const sampleLines = 50;

/**
 * What separates the cells: the sign that stands in most of the first lines the same number of times. Signs within quotes
 * do not count. A file without any is one column, for which a comma does.
 */
export function detectDelimiter(start: string): Delimiter {
  const lines = start
    .replaceAll(/"(?:[^"]|"")*"/g, '""')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, sampleLines);
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const score = agreement(lines.map((line) => line.split(delimiter).length - 1));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** How many lines agree on the most frequent number above 0; a larger number wins among equals. */
function agreement(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  return Math.max(0, ...[...lines].map(([count, agreeing]) => agreeing + count / 10_000));
}
