import { Refusal } from '../../kernel/index.js';
import type { SheetRow } from '../sheet/cell.js';
import type { Recognition } from './recognition.js';

/** How many rows from the top are looked at for the headers. */
export const sampleRows = 30;

/** Why a sheet was not recognised; `missing` lists the required headers of the format that comes closest. */
export interface NotRecognised extends Refusal<'EmptySheet' | 'UnknownFormat' | 'MissingColumns'> {
  readonly missing: readonly string[];
}

/** Finds the format and the row of headers in the first rows of a sheet. */
export function recognise(_rows: readonly SheetRow[]): Recognition | NotRecognised {
  return { ...Refusal.of('EmptySheet', 'The sheet has no rows.'), missing: [] };
}
