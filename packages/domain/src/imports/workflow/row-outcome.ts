/** What a row of a file would do, or did, to what was known before. */
export const rowOutcomes = ['new', 'changed', 'unchanged', 'error'] as const;

export type RowOutcome = (typeof rowOutcomes)[number];

/** How many rows of a file there are of each outcome. */
export type RowCounts = Readonly<Record<RowOutcome, number>>;
