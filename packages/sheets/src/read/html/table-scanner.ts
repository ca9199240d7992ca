import { refuse } from '../refuse.js';
import type { SheetLimits } from '../sheet-limits.js';
import { decodeReferences } from './decode-references.js';
import { RowLayout } from './row-layout.js';

/** A tag or a comment that is longer than this is none of a table. */
const longestTag = 65_536;
const tagForm = /^<(?<end>\/)?(?<name>[a-z][a-z0-9]*)/i;
const tagStart = /<(?=[a-z/!?]|$)/gi;

/**
 * Cuts the tables of a web page into records, piece by piece, as back-ends write them under the name of a spreadsheet: one
 * after the other, a cell over several columns or rows standing in each of them. A table within a cell is its text. Nothing of
 * the page is run or fetched.
 */
export class TableScanner {
  readonly #limits: SheetLimits;
  readonly #layout: RowLayout;
  #pending = '';
  #tables = 0;
  /** The text of the cell under way; undefined between cells. */
  #cell: string | undefined;
  /** The element whose content is passed over. */
  #unread: string | undefined;
  #records: string[][] = [];

  constructor(limits: SheetLimits) {
    this.#limits = limits;
    this.#layout = new RowLayout(limits.columns);
  }

  push(piece: string): readonly (readonly string[])[] {
    const text = this.#pending + piece;
    let at = 0;
    for (;;) {
      if (this.#unread) at = endOfUnread(text, at, this.#unread);
      const open = tagFrom(text, at);
      if (open < 0) break;
      this.#read(text.slice(at, open));
      at = open;
      const isComment = text.startsWith('<!--', open);
      const end = isComment ? text.indexOf('-->', open + 4) : text.indexOf('>', open);
      if (end < 0) break;
      const close = end + (isComment ? 3 : 1);
      if (!isComment) this.#tag(text.slice(open, close));
      at = close;
    }
    const rest = text.slice(at);
    // What stands before the next tag is read once it is whole: a reference may be cut in two.
    this.#pending = rest;
    if (rest.length > longestTag) refuse('TooMuchText', 'The page has a text or a tag without end.');
    return this.#taken();
  }

  end(): readonly (readonly string[])[] {
    const open = tagFrom(this.#pending, 0);
    this.#read(open < 0 ? this.#pending : this.#pending.slice(0, open));
    this.#endRow();
    return this.#taken();
  }

  #taken(): readonly (readonly string[])[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  #read(text: string): void {
    if (this.#cell === undefined || this.#unread) return;
    this.#cell += decodeReferences(text).replace(/\s+/g, ' ');
    if (this.#cell.length > this.#limits.cellCharacters)
      refuse('TooMuchText', `A cell holds more than ${this.#limits.cellCharacters} characters.`);
  }

  #tag(tag: string): void {
    const { end, name = '' } = tagForm.exec(tag)?.groups ?? {};
    const element = name.toLowerCase();
    if (this.#unread) {
      if (end && element === this.#unread) this.#unread = undefined;
      return;
    }
    if (!end && (element === 'script' || element === 'style')) this.#unread = element;
    else if (element === 'table') this.#table(end !== undefined);
    else if (this.#tables === 1) this.#part(element, end !== undefined, tag);
  }

  #table(isEnd: boolean): void {
    if (!isEnd) this.#tables++;
    else if (this.#tables > 0) this.#tables--;
    if (this.#tables > (isEnd ? 0 : 1)) return;
    this.#endRow();
    this.#layout.forget();
  }

  #part(element: string, isEnd: boolean, tag: string): void {
    if (element === 'tr') this.#endRow();
    else if (element === 'br' && this.#cell !== undefined) this.#cell += '\n';
    else if (element === 'td' || element === 'th') {
      this.#endCell();
      if (isEnd) return;
      this.#layout.beginCell(tag);
      this.#cell = '';
    }
  }

  #endCell(): void {
    if (this.#cell === undefined) return;
    const lines = this.#cell.split('\n').map((line) => line.trim());
    this.#layout.endCell(lines.join('\n').trim());
    this.#cell = undefined;
  }

  #endRow(): void {
    this.#endCell();
    const record = this.#layout.endRow();
    if (record) this.#records.push(record);
  }
}

/** Where the next tag begins, or may begin; a sign that no letter follows is a sign. */
function tagFrom(text: string, from: number): number {
  tagStart.lastIndex = from;
  return tagStart.exec(text)?.index ?? -1;
}

/** Where the end of an element that is passed over begins, or may begin. */
function endOfUnread(text: string, from: number, element: string): number {
  const end = `</${element}`;
  const at = text.toLowerCase().indexOf(end, from);
  return at < 0 ? Math.max(from, text.length - end.length) : at;
}
