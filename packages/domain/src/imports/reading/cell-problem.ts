/** Why a cell could not be taken. */
export const cellProblemCodes = [
  'Missing',
  'CellError',
  'TooLong',
  'NotACount',
  'NotWhole',
  'Negative',
  'TooLarge',
  'MergedCount',
  'NotARatio',
  'NotADuration',
  'NotADate',
  'NotAnInstant',
  'InTheFuture',
  'UnknownPlatform',
] as const;

export type CellProblemCode = (typeof cellProblemCodes)[number];

/** One cell that could not be taken, so that a person finds it and sees what is wrong. */
export interface CellProblem {
  /** Its address, such as `B12`. */
  readonly cell: string;
  /** The header of its column. */
  readonly column: string;
  readonly code: CellProblemCode;
  /** One English sentence for developers; what people read is the client's word for `code`. */
  readonly message: string;
  /** What stands in the cell. */
  readonly text: string;
}
