import { expect, it } from 'vitest';
import { countIn, textIn } from './form-values.ts';

const form = (value: string) => {
  const data = new FormData();
  data.set('field', value);
  return data;
};

it('reads an empty field as nothing, not as zero', () => {
  expect(countIn(form(' '), 'field')).toBeNull();
  expect(countIn(form('0'), 'field')).toBe(0);
});

it('reads a number typed with separators', () => {
  expect(countIn(form('1,234，567'), 'field')).toBe(1_234_567);
});

it.each(['-3', '1.5', 'many'])('takes %s for no count', (text) => {
  expect(countIn(form(text), 'field')).toBeNull();
});

it('trims what was typed', () => {
  expect(textIn(form(' 澧县妇联 '), 'field')).toBe('澧县妇联');
});
