import { expect, test } from 'vitest';
import { type CalendarDate, Id } from '../../kernel/index.js';
import type { TakenStep } from './rating-case.js';
import { BlindScores } from './scores.js';

const history = (...steps: readonly TakenStep['step'][]): TakenStep[] =>
  steps.map((step) => ({
    step,
    from: 'review',
    to: 'review',
    personId: Id.of('019370aa-0000-7000-8000-000000000001'),
    on: '2026-11-27' as CalendarDate,
    reason: '',
    dueOn: null,
  }));

test.each<[number, boolean]>([
  [-1, false],
  [0, false],
  [1, true],
  [2, true],
  [3, false],
  [4, false],
  [9, false],
  [Number.NaN, false],
])(
  'of an application that was passed on and scored twice, the last %d steps are blind scores: %s',
  (steps, areAll) => {
    expect(BlindScores.areAll(history('submit', 'pass', 'score', 'score'), steps)).toBe(areAll);
  },
);
