import type { SheetRow } from '@fulian/domain/imports';
import { refuse } from '../refuse.js';
import type { SheetLimits } from '../sheet-limits.js';
import { cellOfField } from './cell-of-field.js';
import { decodeText } from './decode-text.js';
import type { TextEncoding } from './detect-encoding.js';

/** Cuts a text into records, piece by piece. */
interface Scanner {
  push(piece: string): readonly (readonly string[])[];
  end(): readonly (readonly string[])[];
}

/** The rows of a text in batches; rows that say nothing are left out, and the others keep their numbers. */
export async function* readRecords(
  bytes: Buffer,
  encoding: TextEncoding,
  scanner: Scanner,
  limits: SheetLimits,
): AsyncGenerator<readonly SheetRow[]> {
  const numbering = new RowNumbering(limits);
  for await (const piece of decodeText(bytes, encoding)) yield numbering.rowsOf(scanner.push(piece));
  yield numbering.rowsOf(scanner.end());
}

/** Numbers the records of a file as rows, and counts what they hold. */
class RowNumbering {
  readonly #limits: SheetLimits;
  #row = 0;
  #cells = 0;

  constructor(limits: SheetLimits) {
    this.#limits = limits;
  }

  rowsOf(records: readonly (readonly string[])[]): readonly SheetRow[] {
    const rows: SheetRow[] = [];
    for (const record of records) {
      const number = ++this.#row;
      const fields = withoutEmptyEnd(record);
      this.#check(fields);
      if (fields.length > 0)
        rows.push({ number, cells: fields.map((field, column) => cellOfField(field, column, number)) });
    }
    return rows;
  }

  #check(fields: readonly string[]): void {
    const { columns, cells, cellCharacters } = this.#limits;
    this.#cells += fields.length;
    if (fields.length > columns)
      refuse('TooManyColumns', `Row ${this.#row} has more than ${columns} columns.`);
    if (this.#cells > cells) refuse('TooManyCells', `The file holds more than ${cells} cells.`);
    if (fields.some((field) => field.length > cellCharacters))
      refuse('TooMuchText', `A cell in row ${this.#row} holds more than ${cellCharacters} characters.`);
  }
}

function withoutEmptyEnd(record: readonly string[]): readonly string[] {
  let end = record.length;
  while (end > 0 && record[end - 1] === '') end--;
  return end === record.length ? record : record.slice(0, end);
}
