import { type Cell, cellAddress, type SheetRow } from '@fulian/domain/imports';
import { refuse } from '../refuse.js';
import type { SheetLimits } from '../sheet-limits.js';
import { attributeOf } from '../xml/attribute-of.js';
import type { XmlHandler } from '../xml/xml-handler.js';
import { buildCell, type CellSetting } from './cell-builder.js';
import { columnOf, mostRows } from './cell-position.js';
import type { MergeSpreader } from './merge-spreader.js';

/** Collects the rows of a sheet while it is read; rows that say nothing are left out. */
export class RowCollector implements XmlHandler {
  wantsText = false;
  readonly #setting: CellSetting;
  readonly #spreader: MergeSpreader;
  readonly #limits: SheetLimits;
  #rows: SheetRow[] = [];
  #cells: Cell[] = [];
  #cellCount = 0;
  #row = 0;
  #column = -1;
  #type = '';
  #style = '';
  #value = '';
  #isInline = false;
  #isPronounced = false;

  constructor(setting: CellSetting, spreader: MergeSpreader, limits: SheetLimits) {
    this.#setting = setting;
    this.#spreader = spreader;
    this.#limits = limits;
  }

  /** The rows completed since the last call. */
  take(): readonly SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: string): void {
    switch (name) {
      case 'c':
        this.#openCell(attributes);
        return;
      case 'v':
        this.wantsText = true;
        return;
      case 't':
        this.wantsText = this.#isInline && !this.#isPronounced;
        return;
      case 'is':
        this.#isInline = true;
        return;
      case 'rPh':
        this.#isPronounced = true;
        return;
      case 'row':
        this.#openRow(attributes);
        return;
    }
  }

  close(name: string): void {
    switch (name) {
      case 'c':
        this.#closeCell();
        return;
      case 'v':
      case 't':
        this.wantsText = false;
        return;
      case 'is':
        this.#isInline = false;
        return;
      case 'rPh':
        this.#isPronounced = false;
        return;
      case 'row':
        this.#closeRow();
        return;
    }
  }

  text(text: string): void {
    this.#value += text;
    if (this.#value.length > this.#limits.cellCharacters)
      refuse('TooMuchText', `A cell in row ${this.#row} holds more than any cell may.`);
  }

  #openRow(attributes: string): void {
    const number = attributeOf(attributes, 'r');
    this.#row = number === undefined ? this.#row + 1 : Number(number);
    if (!(this.#row >= 1 && this.#row <= mostRows))
      refuse('FileDamaged', 'The file numbers a row as no spreadsheet program does.');
    this.#cells = [];
    this.#column = -1;
  }

  #openCell(attributes: string): void {
    const column = columnOf(attributeOf(attributes, 'r') ?? '');
    this.#column = column === -1 ? this.#column + 1 : column;
    this.#type = attributeOf(attributes, 't') ?? '';
    this.#style = attributeOf(attributes, 's') ?? '';
    this.#value = '';
  }

  #closeCell(): void {
    const at = { column: this.#column, row: this.#row };
    const cell = buildCell(this.#setting, at, { type: this.#type, style: this.#style, value: this.#value });
    if (!cell) return;
    if (this.#column >= this.#limits.columns)
      refuse('TooManyColumns', `The cell ${cell.ref} lies beyond the ${this.#limits.columns}th column.`);
    for (let column = this.#cells.length; column < this.#column; column++)
      this.#cells.push({ ref: cellAddress(column, this.#row), kind: 'empty', text: '' });
    this.#cells[this.#column] = cell;
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    const touched = this.#spreader.spread(this.#row, this.#cells);
    this.#cellCount += this.#cells.length + touched;
    if (this.#cellCount > this.#limits.cells)
      refuse('TooManyCells', `A sheet holds more than ${this.#limits.cells} cells.`);
    this.#rows.push({ number: this.#row, cells: this.#cells });
  }
}
