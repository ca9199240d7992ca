/** What is counted per account and day and adds up. */
export const dailyMetrics = ['posts', 'reads', 'plays', 'likes', 'comments', 'shares'] as const;

/** All that a daily report may tell: the stock of followers, then what was counted during the day. */
export const metrics = ['followers', ...dailyMetrics] as const;

/** Writes a piece of SQL once for each name. */
export const each = (names: readonly string[], sql: (name: string) => string, separator = ',\n  '): string =>
  names.map(sql).join(separator);

export const quoted = (names: readonly string[]): string => each(names, (name) => `'${name}'`, ', ');
