import { refuse } from '../refuse.js';

interface Span {
  readonly text: string;
  rowsLeft: number;
}

const spanOf = (tag: string, kind: 'col' | 'row'): number => {
  const told = new RegExp(`\\s${kind}span\\s*=\\s*["']?(\\d{1,5})`, 'i').exec(tag)?.[1];
  return Math.max(1, Number(told ?? 1));
};

/** Lays cells out in columns: one that spans several columns or rows stands in each of them. */
export class RowLayout {
  readonly #mostColumns: number;
  readonly #spans = new Map<number, Span>();
  #row: string[] = [];
  #columns = 1;
  #rows = 1;
  #hasCell = false;

  constructor(mostColumns: number) {
    this.#mostColumns = mostColumns;
  }

  beginCell(tag: string): void {
    this.#columns = spanOf(tag, 'col');
    this.#rows = spanOf(tag, 'row');
  }

  endCell(text: string): void {
    this.#hasCell = true;
    this.#fillFromAbove();
    for (let left = this.#columns; left > 0; left--) {
      if (this.#rows > 1) this.#spans.set(this.#row.length, { text, rowsLeft: this.#rows - 1 });
      this.#place(text);
    }
  }

  /** The cells of the row that ends; undefined where there was none. */
  endRow(): string[] | undefined {
    if (!this.#hasCell) return undefined;
    this.#fillFromAbove();
    const row = this.#row;
    this.#row = [];
    this.#hasCell = false;
    return row;
  }

  /** Ends a table: nothing reaches into the next one. */
  forget(): void {
    this.#spans.clear();
  }

  #fillFromAbove(): void {
    for (;;) {
      const column = this.#row.length;
      const span = this.#spans.get(column);
      if (!span) return;
      span.rowsLeft--;
      if (span.rowsLeft === 0) this.#spans.delete(column);
      this.#place(span.text);
    }
  }

  #place(text: string): void {
    if (this.#row.length >= this.#mostColumns)
      refuse('TooManyColumns', `A row of the table has more than ${this.#mostColumns} columns.`);
    this.#row.push(text);
  }
}
