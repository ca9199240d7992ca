import { expect, test } from 'vitest';
import type { CalendarDate } from '../kernel/index.js';
import { ClosingNotice } from './closing-notice.js';

const lastDay = '2026-03-31' as CalendarDate;

test('a closing is announced on the last day at the latest', () => {
  const on = '2026-03-20' as CalendarDate;
  expect(ClosingNotice.read({ on, url: ' https://example.org/n ' }, lastDay)).toEqual({
    on,
    url: 'https://example.org/n',
  });
  expect(ClosingNotice.read({ on: '2026-04-01' as CalendarDate }, lastDay)).toMatchObject({
    code: 'NoticeAfterClosing',
  });
});

test('without a day there is no notice, and an address has to be one', () => {
  expect(ClosingNotice.read({}, lastDay)).toBeNull();
  expect(ClosingNotice.read({ on: lastDay, url: 'here' }, lastDay)).toMatchObject({ code: 'NotAnAddress' });
});
