import { expect, test } from 'vitest';
import { AwardKind } from './award-kind.js';

test.each([
  [3, undefined, 'first'],
  [3, 3, 'renewal'],
  [4, 3, 'upgrade'],
  [2, 3, 'downgrade'],
])('%i stars where %s were in force are a %s', (stars, before, kind) => {
  expect(AwardKind.of(stars, before)).toBe(kind);
});
