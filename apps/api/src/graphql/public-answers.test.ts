import { expect, test } from 'vitest';
import { PublicAnswers } from './public-answers.js';

const answer = { status: 200, contentType: 'application/json', text: '{"data":{}}', isForEverybody: false };

test('an answer is told again until something public changes', () => {
  const answers = new PublicAnswers();
  answers.begin('q')(answer);
  expect(answers.find('q', true)).toEqual(answer);
  answers.forget();
  expect(answers.find('q', true)).toBeUndefined();
});

test('what was begun before a change is not kept after it', () => {
  const answers = new PublicAnswers();
  const keep = answers.begin('q');
  answers.forget();
  keep(answer);
  expect(answers.find('q', true)).toBeUndefined();
});

test('one question is never answered by the answer to another', () => {
  const answers = new PublicAnswers();
  answers.begin('q')(answer);
  expect(answers.find('p', true)).toBeUndefined();
});

test('an answer too large to keep is not kept, and drives no other one out', () => {
  const answers = new PublicAnswers();
  answers.begin('small')(answer);
  answers.begin('large')({ ...answer, text: 'x'.repeat(1_000_000) });
  expect(answers.find('large', true)).toBeUndefined();
  expect(answers.find('small', true)).toEqual(answer);
});

test('what a visitor is told is told to others only where it is the same for everybody', () => {
  const answers = new PublicAnswers();
  answers.begin('mine')(answer);
  answers.begin('everybodys')({ ...answer, isForEverybody: true });
  expect(answers.find('mine', false)).toBeUndefined();
  expect(answers.find('everybodys', false)).toMatchObject({ text: answer.text });
});
