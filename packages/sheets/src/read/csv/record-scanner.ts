import { refuse } from '../refuse.js';

const quote = 34;
const newline = 10;
const carriageReturn = 13;
/** No record of figures is longer; it bounds what an unclosed quotation mark can swallow. */
const longestRecord = 2 ** 18;

/**
 * Cuts a text of separated values into records, piece by piece, and holds no more than one record. Forgiving as
 * spreadsheet programs are: lines may end in any of three ways, records may differ in length, and a quotation mark inside
 * a field, or text behind a closing one, stands for itself. Only a quotation mark that is never closed is refused.
 */
export class RecordScanner {
  readonly #delimiter: number;
  #rest = '';
  #count = 0;
  #source = '';
  #at = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /** The records that this piece completes, blank lines included so that they can be numbered as people see them. */
  push(piece: string): readonly (readonly string[])[] {
    return this.#records(this.#rest + piece, false);
  }

  /** The last record, if the text does not end with a line break. */
  end(): readonly (readonly string[])[] {
    return this.#records(this.#rest, true);
  }

  #records(source: string, isLast: boolean): readonly (readonly string[])[] {
    const records: (readonly string[])[] = [];
    this.#source = source;
    this.#at = 0;
    let start = 0;
    while (start < source.length) {
      const record = this.#record(isLast);
      if (!record) break;
      records.push(record);
      start = this.#at;
    }
    this.#count += records.length;
    this.#rest = source.slice(start);
    if (this.#rest.length > longestRecord || (isLast && this.#rest !== '')) this.#refuseRest();
    return records;
  }

  /** The record at the place, which then is behind it; undefined if it is not complete yet. */
  #record(isLast: boolean): readonly string[] | undefined {
    const fields: string[] = [];
    for (;;) {
      const field = this.#field();
      if (field === undefined) return undefined;
      fields.push(field);
      if (this.#at >= this.#source.length) return isLast ? fields : undefined;
      const end = this.#source.charCodeAt(this.#at++);
      if (end === this.#delimiter) continue;
      if (end === newline) return fields;
      // Only with what follows is it known whether a line feed belongs to this carriage return.
      if (this.#at >= this.#source.length) return isLast ? fields : undefined;
      if (this.#source.charCodeAt(this.#at) === newline) this.#at++;
      return fields;
    }
  }

  #field(): string | undefined {
    if (this.#source.charCodeAt(this.#at) !== quote) return this.#plain();
    let text = '';
    let from = this.#at + 1;
    for (;;) {
      const close = this.#source.indexOf('"', from);
      if (close === -1) return undefined;
      text += this.#source.slice(from, close);
      this.#at = close + 1;
      if (this.#source.charCodeAt(this.#at) !== quote) return text + this.#plain();
      text += '"';
      from = this.#at + 1;
    }
  }

  #plain(): string {
    const source = this.#source;
    const start = this.#at;
    let at = start;
    for (; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (code === this.#delimiter || code === newline || code === carriageReturn) break;
    }
    this.#at = at;
    return source.slice(start, at);
  }

  #refuseRest(): never {
    const row = this.#count + 1;
    return this.#rest.includes('"')
      ? refuse('FileDamaged', `A quotation mark in row ${row} is not closed.`)
      : refuse('TooMuchText', `Row ${row} is longer than any row of figures.`);
  }
}
