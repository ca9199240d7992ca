import type { Cell } from '../sheet/cell.js';
import { CellRefusal } from './cell-problem.js';
import { isMinusOne, isMissing } from './is-missing.js';
import { plainText } from './plain-text.js';

const bare = /^(\d+(?:\.\d+)?)\s*(?:秒|s|秒钟)?$/i;
const words = /^(?:(\d+)(?:小时|时))?(?:(\d+)(?:分钟|分))?(?:(\d+(?:\.\d+)?)秒)?$/;
const clock = /^(?:(\d+):)?(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/;
const daySeconds = 86_400;
const digits = 12;

/** A duration in seconds: `12.5`, `12秒`, `1分20秒`, `00:01:20`, or a time of a spreadsheet; undefined where there is none. */
export function readSeconds(cell: Cell): number | undefined | CellRefusal {
  if (isMissing(cell) || isMinusOne(cell)) return undefined;
  if (cell.merged !== undefined)
    return CellRefusal.of('MergedNumber', `One number stands for all cells of ${cell.merged}.`);
  const seconds = secondsIn(cell);
  return seconds !== undefined && seconds >= 0 && Number.isFinite(seconds)
    ? seconds
    : CellRefusal.of('NotADuration', `"${cell.text}" is not a duration.`);
}

function secondsIn(cell: Cell): number | undefined {
  // A serial of less than a day is a time; what is more is a date, which is no duration.
  if (cell.kind === 'date')
    return cell.number !== undefined && cell.number < 1
      ? Number((cell.number * daySeconds).toPrecision(digits))
      : undefined;
  if (cell.kind === 'number') return cell.number;
  return cell.kind === 'text' ? parseSeconds(plainText(cell.text)) : undefined;
}

function parseSeconds(text: string): number | undefined {
  const [, number] = bare.exec(text) ?? [];
  if (number !== undefined) return Number(number);
  const [whole, hours = '0', minutes = '0', seconds = '0'] = clock.exec(text) ?? words.exec(text) ?? [];
  return whole ? Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) : undefined;
}
