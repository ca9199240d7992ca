import type { Ratio } from '../../kernel/index.js';
import type { PlatformKind } from '../../platforms/index.js';
import type { KnownFormat } from '../format/import-formats.js';
import type { ImportField } from '../format/import-subject.js';

/** One column of a file and what it was taken for. */
export interface RecognisedColumn {
  /** From 0. */
  readonly index: number;
  /** As people know it from their spreadsheet program: A, B … */
  readonly letters: string;
  /** The header as it stands in the file. */
  readonly header: string;
  /** Undefined: nothing this format knows, or a field that another column fills better; its cells are not read. */
  readonly field: ImportField | undefined;
  /** Whether the format knows the header, be its column read or not. */
  readonly isKnown: boolean;
  /** What its counts are multiplied by: 10,000 under a header such as 粉丝数（万）, otherwise 1. */
  readonly scale: number;
}

/** What the first rows of a sheet say about it. */
export interface Recognition {
  readonly format: KnownFormat;
  /** The number of the row that holds the headers; what follows are rows of figures. */
  readonly headerRow: number;
  /** Every column with a header, from left to right. */
  readonly columns: readonly RecognisedColumn[];
  /** How many of the headers are known in this format; shared with formats that know as many. */
  readonly confidence: Ratio;
  /** Whether no column names the account, so that somebody has to say whose file it is. */
  readonly needsAccount: boolean;
  /** The platforms it may come from: several where several formats read it equally well, undefined where it can be any. */
  readonly platforms: readonly PlatformKind[] | undefined;
}
