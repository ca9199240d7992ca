import { Count } from '../../kernel/index.js';
import type { FieldKind, FieldValues } from '../format/import-subject.js';
import type { Cell } from '../sheet/cell.js';
import { CellRefusal } from './cell-problem.js';
import { readChange } from './read-change.js';
import { readCount } from './read-count.js';
import { readDay } from './read-day.js';
import { readIdentifier } from './read-identifier.js';
import { readInstant } from './read-instant.js';
import { readHeadline, readPlace } from './read-place.js';
import { readRatio } from './read-ratio.js';
import { readSeconds } from './read-seconds.js';
import { readShare } from './read-share.js';
import { readText } from './read-text.js';
import { readPlatform, readReviewState, readWorkKind } from './read-word.js';
import type { ReadingContext } from './reading-context.js';

type FieldReader<Kind extends FieldKind> = (
  cell: Cell,
  context: ReadingContext,
  scale: number,
) => FieldValues[Kind] | undefined | CellRefusal;

const readers: { readonly [Kind in FieldKind]: FieldReader<Kind> } = {
  text: readText,
  identifier: readIdentifier,
  day: readDay,
  instant: readInstant,
  platform: readPlatform,
  count: (cell, _context, scale) => readCount(cell, scale),
  change: (cell, _context, scale) => readChange(cell, scale),
  ratio: (cell, _context, scale) => readRatio(cell, scale),
  seconds: readSeconds,
  workKind: readWorkKind,
  reviewState: readReviewState,
  share: readShare,
  place: readPlace,
  headline: readHeadline,
};

/** What a field of a kind is worth where the row says nothing of it. */
export const unsaid = (kind: FieldKind): Count | undefined =>
  kind === 'count' || kind === 'place' || kind === 'headline' ? Count.missing : undefined;

/** What a field can hold. */
export type FieldValue = FieldValues[FieldKind] | undefined;

/** Reads a cell as a field of a kind. Whatever stands in it, nothing is thrown. */
export function readField(
  kind: FieldKind,
  cell: Cell,
  context: ReadingContext,
  scale: number,
): FieldValue | CellRefusal {
  return cell.kind === 'error'
    ? CellRefusal.of('CellError', `The formula of the cell failed: ${cell.text}.`)
    : readers[kind](cell, context, scale);
}
