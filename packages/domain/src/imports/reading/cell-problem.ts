import { Refusal } from '../../kernel/index.js';

/** Why a cell could not be taken. */
export const cellProblemCodes = [
  /** Nothing stands where something must. */
  'Missing',
  /** The formula of the cell failed: `#REF!`, `#N/A` … */
  'CellError',
  'TooLong',
  'NotACount',
  'NotWhole',
  'Negative',
  'TooLarge',
  /** One number stands for several cells, so that it is nobody's. */
  'MergedNumber',
  'NotARatio',
  'NotADuration',
  'NotAPlace',
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

/** Why a cell could not be read, before it is known which cell it is. */
export type CellRefusal = Refusal<CellProblemCode>;

export const CellRefusal = Object.freeze({
  of: (code: CellProblemCode, message: string): CellRefusal => Refusal.of(code, message),
});
