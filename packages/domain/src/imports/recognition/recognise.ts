import { Ratio, Refusal } from '../../kernel/index.js';
import { type ImportFormatName, importFormats } from '../format/import-formats.js';
import type { SheetRow } from '../sheet/cell.js';
import { type HeaderMatch, headerIndexOf, matchHeader } from './match-header.js';
import type { Recognition } from './recognition.js';

/** How many rows from the top are looked at for the headers. */
export const sampleRows = 30;

/** As many headers of a format as one row must have before it is called an incomplete file of that format. */
const leastHeaders = 2;

const formats = importFormats.map((format) => ({ format, headerIndex: headerIndexOf(format) }));

/** Why a sheet was not recognised. */
export interface NotRecognised extends Refusal<'EmptySheet' | 'UnknownFormat' | 'MissingColumns'> {
  /** The format that comes closest, where there is one. */
  readonly closest?: ImportFormatName;
  /** The required headers of that format that the sheet lacks; alternatives are separated by `/`. */
  readonly missing: readonly string[];
}

/**
 * Finds the format and the row of headers among the first rows of a sheet. Titles and remarks may stand above the headers;
 * headers in two merged rows count by the lower one.
 */
export function recognise(rows: readonly SheetRow[]): Recognition | NotRecognised {
  const sample = rows.slice(0, sampleRows);
  if (sample.length === 0) return refuse('EmptySheet', 'The sheet has no rows.');
  const matches = sample.flatMap((row) =>
    formats.map(({ format, headerIndex }) => matchHeader(row, format, headerIndex)),
  );
  const best = matches
    .filter(({ missing }) => missing.length === 0)
    .reduce<HeaderMatch | undefined>(better, undefined);
  return best ? recognitionOf(best) : notRecognised(matches);
}

/** How many of a row's headers are known; with as many, how many fields they fill. */
const shareOf = (match: HeaderMatch): number => match.fields.size / match.columns.length;

function better(best: HeaderMatch | undefined, match: HeaderMatch): HeaderMatch {
  if (!best) return match;
  const difference = shareOf(match) - shareOf(best) || match.fields.size - best.fields.size;
  // Headers merged over two rows come twice; figures begin below the second.
  const isLowerHalf = difference === 0 && match.format === best.format && match.row === best.row + 1;
  return difference > 0 || isLowerHalf ? match : best;
}

const recognitionOf = (match: HeaderMatch): Recognition => ({
  format: match.format,
  headerRow: match.row,
  columns: match.columns,
  confidence: Ratio.of(match.fields.size, match.columns.length) ?? (0 as Ratio),
  needsAccount: !match.fields.has('accountName'),
});

function notRecognised(matches: readonly HeaderMatch[]): NotRecognised {
  const [closest] = matches
    .filter(({ fields }) => fields.size >= leastHeaders)
    .toSorted((a, b) => b.fields.size - a.fields.size);
  if (!closest) return refuse('UnknownFormat', 'No row of the sheet has headers that we know.');
  const { format, missing, row } = closest;
  const message = `Row ${row} has headers of ${format.name}, but lacks ${missing.join(', ')}.`;
  return { ...refuse('MissingColumns', message, missing), closest: format.name };
}

const refuse = (
  code: NotRecognised['code'],
  message: string,
  missing: readonly string[] = [],
): NotRecognised => ({
  ...Refusal.of(code, message),
  missing,
});
