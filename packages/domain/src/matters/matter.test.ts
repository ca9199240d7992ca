import { expect, test } from 'vitest';
import type { CalendarDate } from '../kernel/index.js';
import { Matter } from './matter.js';

const on = (day: string) => day as CalendarDate;
const today = on('2026-11-27');
const line: Matter = {
  receivedOn: on('2026-11-20'),
  channel: 'message',
  kind: 'question',
  count: 3,
  answeredOn: on('2026-11-20'),
};

test('a line of what came and was answered on the same day may be written', () => {
  expect(Matter.allow(line, today)).toBeUndefined();
  expect(Matter.allow({ ...line, answeredOn: null }, today)).toBeUndefined();
});

test.each([
  [{ count: 0 }, 'NotANumberOfMatters', 'count'],
  [{ count: 100 }, 'NotANumberOfMatters', 'count'],
  [{ count: 1.5 }, 'NotANumberOfMatters', 'count'],
  [{ receivedOn: on('2026-11-28'), answeredOn: null }, 'MatterInFuture', 'receivedOn'],
  [{ receivedOn: on('2024-11-27'), answeredOn: null }, 'MatterTooOld', 'receivedOn'],
  [{ answeredOn: on('2026-11-19') }, 'AnsweredBeforeReceived', 'answeredOn'],
  [{ answeredOn: on('2026-11-28') }, 'AnsweredInFuture', 'answeredOn'],
])('a line that cannot be is refused where it is wrong: %j', (change, code, field) => {
  expect(Matter.allow({ ...line, ...change }, today)).toMatchObject({ code, path: [field] });
});
