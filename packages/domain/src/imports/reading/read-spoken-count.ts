import type { Count } from '../../kernel/index.js';
import type { CellRefusal } from './cell-problem.js';
import { plainText } from './plain-text.js';
import { readCount } from './read-count.js';

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
const spoken =
  /^(?<number>(?=.*[零〇一二两三四五六七八九十])[零〇一二两三四五六七八九十百千万亿]+)(?<more>多|几|出头)?(?:人次|[个人次条篇位])?$/;
const great = 10_000;

/**
 * A count as somebody says it into her phone: as it is written in a sheet, or in words such as 一万二, 三千五百六, 五百多. Missing where
 * nothing was said.
 */
export function readSpokenCount(text: string): Count | CellRefusal {
  const { number, more } = spoken.exec(plainText(text))?.groups ?? {};
  const written = number === undefined ? text : `${numberIn(number)}${more ? '+' : ''}`;
  return readCount({ ref: 'A1', kind: written.trim() === '' ? 'empty' : 'text', text: written });
}

/** 一万二 is 12,000: what follows a scale without naming its own counts in tenths of it, unless a 零 stands between. */
function numberIn(words: string): number {
  if (![...words].some((word) => word in scales))
    return Number([...words].map((word) => digits[word]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let last = 1;
  for (const word of words) {
    const scale = scales[word];
    if (scale === undefined) {
      digit = digits[word];
      if (digit === 0) last = 1;
      continue;
    }
    if (scale >= great) {
      const part = section + (digit ?? 0);
      // 一亿两千万 adds up; 一万亿 multiplies.
      total = total > scale ? total + part * scale : (total + part) * scale;
      section = 0;
    } else section += (digit ?? (scale === 10 ? 1 : 0)) * scale;
    digit = undefined;
    last = scale;
  }
  return total + section + (digit ?? 0) * (last > 10 ? last / 10 : 1);
}
