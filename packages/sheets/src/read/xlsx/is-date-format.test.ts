import { expect, test } from 'vitest';
import { isBuiltInDateFormat, isDateFormat } from './is-date-format.js';

test.each([
  'yyyy-mm-dd',
  'yyyy/m/d h:mm',
  'yyyy"年"m"月"d"日"',
  '[$-804]yyyy"年"m"月"d"日";@',
  '[DBNum1][$-804]yyyy"年"m"月"',
  'm/d/yy',
  '[h]:mm:ss',
  'mm:ss.0',
  'yyyy\\-mm\\-dd\\ hh:mm:ss',
  'd-mmm',
  '上午/下午h"时"mm"分"',
])('the format %s shows a date', (code) => {
  expect(isDateFormat(code)).toBe(true);
});

test.each([
  'General',
  '0',
  '0.00%',
  '#,##0',
  '#,##0;[Red]-#,##0',
  '0"天"',
  '0"days"',
  '[Red]0.00',
  '0\\d',
  '"发布于"@',
  '@',
  '_-* #,##0.00_-;-* #,##0.00_-',
  '',
])('the format %s shows no date', (code) => {
  expect(isDateFormat(code)).toBe(false);
});

test('the built-in formats of dates are known by their numbers', () => {
  expect([14, 22, 31, 45, 47, 57].every(isBuiltInDateFormat)).toBe(true);
  expect([0, 1, 9, 10, 13, 23, 37, 44, 48, 49, 59, 164].some(isBuiltInDateFormat)).toBe(false);
});
