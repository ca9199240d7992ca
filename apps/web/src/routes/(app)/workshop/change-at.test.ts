import { expect, test } from 'vitest';
import { changedAt, moved, withAppended, without } from './change-at.ts';

const rubric = {
  stars: [
    { atLeast: 50, minimums: { a: 1, b: 2 } },
    { atLeast: 60, minimums: {} },
  ],
};

test('a change touches its own path and leaves everything beside it as it was', () => {
  const changed = changedAt(rubric, ['stars', 0, 'atLeast'], 55);
  expect(changed.stars[0]).toEqual({ atLeast: 55, minimums: { a: 1, b: 2 } });
  expect(changed.stars[1]).toBe(rubric.stars[1]);
  expect(rubric.stars[0]?.atLeast).toBe(50);
});

test('entries are added to lists, and taken out of lists and records', () => {
  expect(withAppended(rubric, ['stars'], 3).stars).toHaveLength(3);
  expect(without(rubric, ['stars', 0]).stars).toEqual([rubric.stars[1]]);
  expect(without(rubric, ['stars', 0, 'minimums', 'a']).stars[0]?.minimums).toEqual({ b: 2 });
});

test('an entry moves one place up or down, and at an end it stays', () => {
  const list = { of: ['a', 'b', 'c'] };
  expect(moved(list, ['of', 1], -1).of).toEqual(['b', 'a', 'c']);
  expect(moved(list, ['of', 1], 1).of).toEqual(['a', 'c', 'b']);
  expect(moved(list, ['of', 0], -1)).toBe(list);
  expect(moved(list, ['of', 2], 1)).toBe(list);
});
