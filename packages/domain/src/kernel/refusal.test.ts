import { expect, test } from 'vitest';
import { Refusal } from './refusal.js';

test('a refusal carries its code, its sentence and where the rule was broken', () => {
  expect(Refusal.of('NotADate', 'No such day.', ['rows', 3, 'on'])).toEqual({
    refused: true,
    code: 'NotADate',
    message: 'No such day.',
    path: ['rows', 3, 'on'],
  });
});

test('a refusal without a place has no path', () => {
  expect('path' in Refusal.of('NotADate', 'No such day.')).toBe(false);
});

test('a refusal cannot be altered', () => {
  expect(Object.isFrozen(Refusal.of('NotADate', 'No such day.'))).toBe(true);
});

test('a refusal is told from every other value', () => {
  expect(Refusal.is(Refusal.of('NotADate', 'No such day.'))).toBe(true);
  const others = [null, undefined, '', 0, 'refused', {}, { refused: 'true' }, new Error('refused')];
  expect(others.filter(Refusal.is)).toEqual([]);
});
