import { type Cell, cellAddress } from '@fulian/domain/imports';
import { refuse } from '../refuse.js';
import type { SheetLimits } from '../sheet-limits.js';
import type { MergedRange } from './merged-range.js';

interface OpenMerge {
  readonly range: MergedRange;
  readonly value: Cell;
}

/** Puts the value of a merged range's first cell into all its cells, row after row from the top. */
export class MergeSpreader {
  readonly #merges: readonly MergedRange[];
  readonly #columns: number;
  #next = 0;
  #open: OpenMerge[] = [];

  constructor(merges: readonly MergedRange[], limits: SheetLimits) {
    this.#merges = merges;
    this.#columns = limits.columns;
  }

  /** Fills the row in place and returns how many cells it touched. */
  spread(rowNumber: number, cells: Cell[]): number {
    if (this.#next === this.#merges.length && this.#open.length === 0) return 0;
    this.#open = this.#open.filter(({ range }) => range.lastRow >= rowNumber);
    this.#openFrom(rowNumber, cells);
    let touched = 0;
    for (const merge of this.#open) touched += this.#fill(merge, rowNumber, cells);
    return touched;
  }

  #openFrom(rowNumber: number, cells: readonly Cell[]): void {
    for (; this.#next < this.#merges.length; this.#next++) {
      const range = this.#merges[this.#next];
      if (!range || range.firstRow > rowNumber) return;
      const value = cells[range.firstColumn];
      // A range whose first row says nothing has no value to spread.
      if (range.firstRow === rowNumber && value && value.kind !== 'empty') this.#open.push({ range, value });
      if (this.#open.length > this.#columns) refuse('FileDamaged', 'Merged ranges lie on top of each other.');
    }
  }

  #fill({ range, value }: OpenMerge, rowNumber: number, cells: Cell[]): number {
    const last = Math.min(range.lastColumn, this.#columns - 1);
    for (let column = cells.length; column < range.firstColumn; column++)
      cells[column] = { ref: cellAddress(column, rowNumber), kind: 'empty', text: '' };
    for (let column = range.firstColumn; column <= last; column++)
      cells[column] = { ...value, ref: cellAddress(column, rowNumber), merged: range.ref };
    return Math.max(0, last - range.firstColumn + 1);
  }
}
