import type { CalendarDate } from '../../kernel/index.js';
import type { DateSystem } from '../sheet/cell.js';

/** What must be known to read a cell, beyond the cell. */
export interface ReadingContext {
  /** The workbook's; a CSV file counts as 1900. */
  readonly dateSystem: DateSystem;
  /** The zone in which the file's times were written, such as `Asia/Shanghai`. */
  readonly timeZone: string;
  /** Days after this one are refused: nobody has figures of tomorrow. */
  readonly today: CalendarDate;
}
