import { expect, test } from 'vitest';
import type { CalendarDate } from '../kernel/index.js';
import { ImpostorReport } from './impostor.js';

const today = '2026-03-31' as CalendarDate;
const told = { url: ' https://example.org/fake ', note: '  用我们的头像卖货 ', seenOn: today };

test('an impostor is reported with where it is found and what it does, tidied', () => {
  expect(ImpostorReport.read(told, today)).toEqual({
    url: 'https://example.org/fake',
    note: '用我们的头像卖货',
    seenOn: today,
  });
});

test.each([
  [{ url: 'javascript:alert(1)' }, 'NotAnAddress', 'url'],
  [{ note: '长'.repeat(301) }, 'NoteTooLong', 'note'],
  [{ seenOn: '2026-04-01' as CalendarDate }, 'SeenInFuture', 'seenOn'],
])('a report that cannot be is refused where it is wrong: %j', (change, code, field) => {
  expect(ImpostorReport.read({ ...told, ...change }, today)).toMatchObject({ code, path: [field] });
});

test('a report is settled once, as it was seen', () => {
  expect(ImpostorReport.allowSettling({ settledOn: null, version: 1 }, 1)).toBeUndefined();
  expect(ImpostorReport.allowSettling({ settledOn: null, version: 2 }, 1)).toMatchObject({
    code: 'StaleVersion',
  });
  expect(ImpostorReport.allowSettling({ settledOn: today, version: 2 }, 2)).toMatchObject({
    code: 'ImpostorSettled',
  });
});
