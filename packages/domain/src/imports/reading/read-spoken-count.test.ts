import { expect, test } from 'vitest';
import { Count } from '../../kernel/index.js';
import { readSpokenCount } from './read-spoken-count.js';

test.each([
  ['1.2万', 12_000],
  ['12,000', 12_000],
  ['一万二', 12_000],
  ['一万二千', 12_000],
  ['一万零二十', 10_020],
  ['一万零五', 10_005],
  ['三千五百六', 3560],
  ['三千五', 3500],
  ['十五', 15],
  ['二十', 20],
  ['一百零二个', 102],
  ['两百', 200],
  ['十二万三千', 123_000],
  ['一亿两千万', 120_000_000],
  ['零', 0],
  ['一二三', 123],
  ['0', 0],
])('%s is understood as %i', (text, count) => {
  expect(readSpokenCount(text)).toEqual(Count.known(count));
});

test('"more than" is a lower bound, and nothing said is missing, not zero', () => {
  expect(readSpokenCount('一万多')).toEqual(Count.censored(10_000));
  expect(readSpokenCount('10万+')).toEqual(Count.censored(100_000));
  for (const nothing of ['', ' ', '-', '无']) expect(readSpokenCount(nothing)).toEqual(Count.missing);
});

test.each(['大概很多', '万', '一点五', '-3'])('%s is refused', (text) => {
  expect(['NotACount', 'Negative', 'NotWhole']).toContain((readSpokenCount(text) as { code: string }).code);
});
