import { expect, test } from 'vitest';
import { stepsTo } from './steps-to.ts';

const county = { id: '4307', name: '澧县' };
const account = {
  id: 'account',
  name: '澧县女性',
  unit: { ...county, ancestors: [{ id: 'prefecture', name: '常德市' }] },
};
const stepsFrom = (search: string) =>
  stepsTo(account, new URL(`http://site/accounts/account/days${search}`), 'zh').slice(2);

test('the way back from the days of an account leads to the list as it was asked for', () => {
  const search = '?of=4307&from=2026-11-01&to=2026-11-30&platform=douyin&q=女性&show=60';
  const [list] = stepsFrom(search);
  expect(list?.text).toBe('澧县 2026年11月的抖音账号');
  expect(decodeURI(list?.href ?? '')).toBe(`/home/4307/period${search.replace('of=4307&', '')}`);
});

test('whoever came from no list, or names a unit the account is not of, is led to the account alone', () => {
  for (const search of ['?from=2026-11-01&to=2026-11-30', '?of=other&from=2026-11-01&to=2026-11-30'])
    expect(stepsFrom(search)).toEqual([{ text: '澧县女性', href: '/accounts/account' }]);
});
