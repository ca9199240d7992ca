/** A column of a table; `key` is what the table's `cell` is asked for. */
export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly text: string;
  /** Numbers stand to the right, digit under digit. */
  readonly isNumber?: boolean;
  /** The cell that names the row: a row's header, and a card's title on a phone. */
  readonly isName?: boolean;
}
