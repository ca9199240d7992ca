/** A column of a table; `key` is what the table's `cell` is asked for. */
export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly text: string;
  /** Numbers stand to the right, digit under digit. */
  readonly isNumber?: boolean;
  /** The cell that names the row: a row's header, and a card's title on a phone. */
  readonly isName?: boolean;
  /** Needs the whole width of a card. */
  readonly isLong?: boolean;
  /** Says by itself what it is, so that a card needs no label for it. */
  readonly isPlain?: boolean;
  /** Holds what can be done with the row, which no file of the table shows. */
  readonly isDeed?: boolean;
}
