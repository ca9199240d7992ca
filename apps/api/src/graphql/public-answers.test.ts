import { expect, test } from 'vitest';
import { PublicAnswers } from './public-answers.js';

const answer = { status: 200, contentType: 'application/json', text: '{"data":{}}' };

test('an answer is told again until something public changes', () => {
  const answers = new PublicAnswers();
  answers.begin('q')(answer);
  expect(answers.find('q')).toEqual(answer);
  answers.forget();
  expect(answers.find('q')).toBeUndefined();
});

test('what was begun before a change is not kept after it', () => {
  const answers = new PublicAnswers();
  const keep = answers.begin('q');
  answers.forget();
  keep(answer);
  expect(answers.find('q')).toBeUndefined();
});

test('one question is never answered by the answer to another', () => {
  const answers = new PublicAnswers();
  answers.begin('q')(answer);
  expect(answers.find('p')).toBeUndefined();
});

test('an answer too large to keep is not kept, and drives no other one out', () => {
  const answers = new PublicAnswers();
  answers.begin('small')(answer);
  answers.begin('large')({ ...answer, text: 'x'.repeat(1_000_000) });
  expect(answers.find('large')).toBeUndefined();
  expect(answers.find('small')).toEqual(answer);
});
