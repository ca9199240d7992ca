import type { RowShare } from '../format/work-word.js';
import type { Cell } from '../sheet/cell.js';
import { isMissing } from './is-missing.js';
import { wordReader } from './words/word-list.js';

const shareOf = wordReader<RowShare>({
  whole: ['全部', '全部渠道', '所有渠道', '总计', '合计', '汇总', '整体'],
  part: [],
});

/** Whether a row is about the whole; a channel by any name is a part. */
export const readShare = (cell: Cell): RowShare =>
  isMissing(cell) ? 'whole' : (shareOf(cell.text) ?? 'part');
