/** A row with a bar: what it is about, its value as it reads, and how long the bar is. */
export interface Bar {
  readonly key: string;
  readonly text: string;
  readonly value: string;
  /** The bar's length as a share of the longest, 0 to 1; null where nobody told the value, which is not 0. */
  readonly share: number | null;
  readonly note?: string | undefined;
  /** Where it leads on. */
  readonly href?: string | undefined;
}
