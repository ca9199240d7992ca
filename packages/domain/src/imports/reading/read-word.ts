import type { PlatformKind } from '../../platforms/index.js';
import type { ReviewState, WorkKind } from '../format/work-word.js';
import type { Cell } from '../sheet/cell.js';
import { CellRefusal } from './cell-problem.js';
import { isMissing } from './is-missing.js';
import { platformWords } from './words/platform-words.js';
import { wordReader } from './words/word-list.js';
import { reviewStateWords, workKindWords } from './words/work-words.js';

const platformOf = wordReader(platformWords);
const workKindOf = wordReader(workKindWords);
const reviewStateOf = wordReader(reviewStateWords);

/** A platform by what people call it. A word that is none is refused: figures of an unknown platform are nobody's. */
export function readPlatform(cell: Cell): PlatformKind | undefined | CellRefusal {
  if (isMissing(cell)) return undefined;
  return platformOf(cell.text) ?? CellRefusal.of('UnknownPlatform', `"${cell.text}" is no platform we know.`);
}

/** What a work is made as; a word we do not know is `other`, since nothing depends on it. */
export const readWorkKind = (cell: Cell): WorkKind | undefined =>
  isMissing(cell) ? undefined : (workKindOf(cell.text) ?? 'other');

/** Where a work stands with its platform's review; a word we do not know is `other`. */
export const readReviewState = (cell: Cell): ReviewState | undefined =>
  isMissing(cell) ? undefined : (reviewStateOf(cell.text) ?? 'other');
