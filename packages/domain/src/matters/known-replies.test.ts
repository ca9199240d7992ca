import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CalendarDate } from '../kernel/index.js';
import { Facts, parseFacts } from '../ratings/index.js';
import { knownReplies } from './known-replies.js';
import { type Matter, matterChannels, matterKinds } from './matter.js';
import { replyRecord } from './reply-record.js';

const on = (day: string) => day as CalendarDate;
const today = on('2026-11-27');
const line = (receivedOn: string, answeredOn: string | null, more: Partial<Matter> = {}): Matter => ({
  receivedOn: on(receivedOn),
  channel: 'message',
  kind: 'question',
  count: 1,
  answeredOn: answeredOn as CalendarDate | null,
  ...more,
});

test('a reply is in time by working days: a week of holidays costs nothing', () => {
  // 30 September to 12 October 2026: 1 to 7 October are off, Saturday the 10th is worked.
  const { questions } = replyRecord([line('2026-09-30', '2026-10-12')], today);
  expect(questions).toMatchObject({ onTimePercent: 100, usualWorkingDays: 4 });
});

test('what is open counts once its window is over, and not before', () => {
  const { questions } = replyRecord([line('2026-11-26', null), line('2026-11-02', null)], today);
  expect(questions).toEqual({
    received: 2,
    answered: 0,
    onTimePercent: 0,
    answeredPercent: 0,
    usualWorkingDays: 19,
  });
  expect(replyRecord([line('2026-11-26', null)], today).questions.onTimePercent).toBeNull();
});

test('a line counts as often as it has matters, and each kind by itself', () => {
  const known = knownReplies(
    [
      line('2026-11-02', '2026-11-03', { count: 9 }),
      line('2026-11-02', '2026-11-20', { count: 1 }),
      line('2026-11-02', '2026-11-02', { kind: 'complaint', count: 2 }),
      line('2026-10-12', null, { kind: 'complaint' }),
      line('2026-11-09', '2026-11-10', { kind: 'error' }),
    ],
    today,
  );
  expect(known.numbers).toEqual({
    on_time_reply_percent: {
      value: 90,
      source: '来信来访登记：近一年群众提问 10 件，已答复 10 件，5个工作日内为按时',
    },
    reply_working_days: { value: 1, source: '来信来访登记：近一年群众提问 10 件，已答复 10 件' },
    complaint_reply_percent: { value: 66, source: '来信来访登记：近一年意见建议 3 件，已答复 2 件' },
    correction_working_days: { value: 1, source: '来信来访登记：近一年差错反映 1 件，已更正 1 件' },
    replies_given: { value: 12, source: '来信来访登记：近一年收到 13 件，年内答复 12 件' },
  });
  expect(known.own).toEqual({});
});

test('a year is compared with the one before only where that one was written down', () => {
  const lines = [
    line('2026-11-02', '2026-11-03', { count: 4 }),
    line('2025-06-03', '2025-06-03', { count: 2 }),
  ];
  expect(knownReplies(lines, today).own.replies_given).toMatchObject({ now: 4, before: 2 });
});

test('an empty register makes nothing known, and no veto', () => {
  expect(knownReplies([], today)).toEqual({ numbers: {}, own: {} });
});

const matters = fc.array(
  fc
    .record({
      ago: fc.integer({ min: 0, max: 800 }),
      waits: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
      channel: fc.constantFrom(...matterChannels),
      kind: fc.constantFrom(...matterKinds),
      count: fc.integer({ min: 1, max: 99 }),
    })
    .map(({ ago, waits, ...rest }): Matter => {
      const receivedOn = CalendarDate.plusDays(today, -ago);
      const answeredOn = waits === null ? null : CalendarDate.plusDays(receivedOn, Math.min(waits, ago));
      return { ...rest, receivedOn, answeredOn };
    }),
  { maxLength: 12 },
);

test('whatever stands in a register is facts, and one more answer in time makes no share smaller', () => {
  fc.assert(
    fc.property(matters, (lines) => {
      const known = { ...Facts.none, ...knownReplies(lines, today) };
      expect(parseFacts(known)).toBe(known);
      const more = [...lines, line('2026-11-26', '2026-11-26')];
      const before = replyRecord(lines, today).questions;
      const after = replyRecord(more, today).questions;
      expect(after.onTimePercent ?? 0).toBeGreaterThanOrEqual(before.onTimePercent ?? 0);
      expect(after.usualWorkingDays ?? 0).toBeLessThanOrEqual(before.usualWorkingDays ?? 0);
    }),
    { numRuns: 100 },
  );
});
