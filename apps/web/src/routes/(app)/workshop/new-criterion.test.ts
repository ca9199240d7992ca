import { Criterion, onlineHomes, readRubric } from '@fulian/domain/ratings';
import { expect, test } from 'vitest';
import { changedAt } from './change-at.ts';
import { messages } from './messages.ts';
import { choices, freshId, newCriterion } from './new-criterion.ts';

const all = choices(messages.zh.kinds, 'zh');

test('whatever can be chosen makes a criterion that a draft may hold', () => {
  expect(all.length).toBeGreaterThan(20);
  for (const { value } of all) {
    const criterion = newCriterion(value, 'fresh_1', messages.zh.newWords);
    expect(readRubric(changedAt(onlineHomes, ['sections', 0, 'criteria', 0], criterion))).toHaveProperty(
      'sections',
    );
    expect(Criterion.outOf(criterion)).toBeLessThanOrEqual(1);
  }
});

test('a new id is one that nothing has yet', () => {
  expect(freshId(onlineHomes, 'criterion')).toBe('criterion_1');
  const once = changedAt(onlineHomes, ['sections', 0, 'id'], 'criterion_1');
  expect(freshId(once, 'criterion')).toBe('criterion_2');
});
