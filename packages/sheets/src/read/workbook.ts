import type { DateSystem, SheetRow } from '@fulian/domain/imports';
import type { SheetRefusal } from './sheet-refusal.js';

/** What the bytes turned out to be, whatever the file's name says. */
export type WorkbookKind = 'xlsx' | 'csv' | 'html';

/** One sheet of a workbook. A CSV file or a web page has one, named after the file. */
export interface Sheet {
  readonly name: string;
  /** Whether the person does not see it in her spreadsheet program. */
  readonly isHidden: boolean;
  /**
   * Reads the rows from the top, again on every call; only rows that say something. A refusal can only be the last that
   * comes: the file is damaged further down, or goes beyond a limit.
   */
  rows(): AsyncIterable<SheetRow | SheetRefusal>;
}

/** A file of sheets, opened. Holds nothing that has to be closed. */
export interface Workbook {
  readonly kind: WorkbookKind;
  readonly dateSystem: DateSystem;
  /** In the order of their tabs. */
  readonly sheets: readonly Sheet[];
}
