import { Ratio, Refusal } from '../../kernel/index.js';
import type { PlatformKind } from '../../platforms/index.js';
import { type ImportFormatName, importFormats, type KnownFormat } from '../format/import-formats.js';
import type { SheetRow } from '../sheet/cell.js';
import { cellAddress } from '../sheet/cell-address.js';
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
 * @param platform that of the account the file belongs to, where it is known: of formats that could be meant, it decides
 */
export function recognise(rows: readonly SheetRow[], platform?: PlatformKind): Recognition | NotRecognised {
  const sample = rows.slice(0, sampleRows);
  if (sample.length === 0) return refuse('EmptySheet', 'The sheet has no rows.');
  const matches = sample.flatMap((row) =>
    formats.map(({ format, headerIndex }) => matchHeader(row, format, headerIndex)),
  );
  const whole = matches.filter(({ missing }) => missing.length === 0);
  const fitting = whole.filter(({ format }) => !platform || canBeOf(format, platform));
  const best = (fitting.length > 0 ? fitting : whole).reduce<HeaderMatch | undefined>(better, undefined);
  return best ? recognitionOf(best, platform ? [best] : whole) : notRecognised(matches);
}

/** The platforms whose accounts a file with these headers can belong to, the likeliest first; undefined where any can. */
export function fittingPlatforms(headers: readonly string[]): readonly PlatformKind[] | undefined {
  const cells = headers.map((text, index) => ({ ref: cellAddress(index, 1), kind: 'text' as const, text }));
  const whole = formats
    .map(({ format, headerIndex }) => matchHeader({ number: 1, cells }, format, headerIndex))
    .filter(({ missing }) => missing.length === 0);
  return whole.length === 0 ? undefined : platformsIn(whole.toSorted((a, b) => lead(b, a)));
}

const platformsIn = (matches: readonly HeaderMatch[]): readonly PlatformKind[] | undefined => {
  const platforms = matches.map(({ format }) => platformOf(format));
  return platforms.includes(undefined) ? undefined : [...new Set(platforms.flatMap((each) => each ?? []))];
};

const platformOf = (format: KnownFormat): PlatformKind | undefined =>
  'platform' in format ? format.platform : undefined;

const canBeOf = (format: KnownFormat, platform: PlatformKind): boolean =>
  (platformOf(format) ?? platform) === platform;

const shareOf = (match: HeaderMatch): number => match.known / match.columns.length;

/**
 * How much better one match is than another: by the share of its headers that are known; with as many, by how many fields
 * they fill; with as many, by how many of them are the format's very words.
 */
const lead = (match: HeaderMatch, other: HeaderMatch): number =>
  shareOf(match) - shareOf(other) || match.fields.size - other.fields.size || match.own - other.own;

function better(best: HeaderMatch | undefined, match: HeaderMatch): HeaderMatch {
  if (!best) return match;
  const difference = lead(match, best);
  // Headers merged over two rows come twice; figures begin below the second.
  const isLowerHalf = difference === 0 && match.format === best.format && match.row === best.row + 1;
  return difference > 0 || isLowerHalf ? match : best;
}

/** Formats that read the same row as well as the best one share its confidence with it. */
function recognitionOf(match: HeaderMatch, whole: readonly HeaderMatch[]): Recognition {
  const equals = whole.filter((other) => other.row === match.row && lead(match, other) === 0);
  return {
    format: match.format,
    headerRow: match.row,
    columns: match.columns,
    confidence: Ratio.of(match.known, match.columns.length * equals.length) ?? (0 as Ratio),
    needsAccount: !match.fields.has('accountName'),
    platforms: platformsIn(equals),
  };
}

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
