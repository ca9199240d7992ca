import { expect, test } from 'vitest';
import { typedIn } from './typed-in.ts';

const form = (entries: readonly (readonly [string, string])[]) => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};

test('words of her own are kept, each once; answers and versions are not words', () => {
  const score = form([
    ['version', '3'],
    ['answer.referral', 'yes'],
    ['reason.referral', ' 已核对 '],
    ['reason.services', '已核对'],
    ['attestReason.help_lines', '菜单里有'],
  ]);
  expect(typedIn(score, form([['reason', '缺台账']]))).toBe('已核对\n菜单里有\n缺台账');
});
