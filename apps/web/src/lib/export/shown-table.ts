/** A cell as a spreadsheet program reckons with it: nothing rounded; null where nothing is known. */
export type SavedCell = string | number | null | { readonly date: string };

/** A table that a page shows, as it is sent to be written as a file. */
export interface ShownTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SavedCell[])[];
  /** How many rows the whole list has, where the page shows fewer. */
  readonly total?: number | undefined;
}

/** A day as a cell. */
export const savedDay = (date: string | null | undefined): SavedCell => (date ? { date } : null);
