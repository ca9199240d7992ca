import { expect, test } from 'vitest';
import { askedRows, rowsAbout } from './asked-rows.ts';

const asked = (address: string) => askedRows(new URL(address, 'http://site'));

test('a figure leads to the rows of a file about its account and its day', () => {
  const about = { outcome: null, accountId: '7', on: '2026-11-03' };
  expect(asked(rowsAbout('9', '7', '2026-11-03'))).toEqual(about);
});

test('an account without a day, or a day that is none, narrows nothing', () => {
  const all = { outcome: null, accountId: null, on: null };
  for (const search of ['?of=7', '?on=2026-11-03', '?of=7&on=2026-02-30', '?outcome=good'])
    expect(asked(`/imports/9${search}`)).toEqual(all);
  expect(asked('/imports/9?of=7&outcome=error')).toEqual({ ...all, outcome: 'error' });
});
