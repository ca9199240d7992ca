import { expect, test } from 'vitest';
import type { CalendarDate } from '../../kernel/index.js';
import { mayAskForUse } from './use.js';

test('what she used is asked three months after the last day, not earlier', () => {
  const lastOn = '2026-03-31' as CalendarDate;
  expect(mayAskForUse(lastOn, '2026-06-28' as CalendarDate)).toBe(false);
  expect(mayAskForUse(lastOn, '2026-06-29' as CalendarDate)).toBe(true);
});
