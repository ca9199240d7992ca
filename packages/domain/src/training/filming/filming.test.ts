import { expect, test } from 'vitest';
import { compareAnswers, filmingTopics } from './filming-question.js';
import { articlesToCompare, filmingQuestions } from './filming-questions.js';

test('every topic has a question, every key one, and every question says why, what instead and by which law', () => {
  expect(new Set(filmingQuestions.map(({ topic }) => topic))).toEqual(new Set(filmingTopics));
  expect(new Set(filmingQuestions.map(({ key }) => key)).size).toBe(filmingQuestions.length);
  for (const { why, instead, law } of filmingQuestions)
    expect(Math.min(why.length, instead.length, law.length)).toBeGreaterThan(4);
});

test('whoever says no to everything is wrong somewhere, and so is whoever says yes', () => {
  for (const answer of [true, false]) {
    const answers = new Map(filmingQuestions.map(({ key }) => [key, answer]));
    expect(new Set(compareAnswers(filmingQuestions, answers).map(({ isRight }) => isRight)).size).toBe(2);
  }
});

test('a question that was left out is not judged', () => {
  expect(compareAnswers(filmingQuestions, new Map([['rice-cakes', true]]))).toEqual([
    { key: 'rice-cakes', isRight: true },
  ]);
});

test('a question counts as compared unless it rests on an article that still has to be', () => {
  const restsOn = (law: string) =>
    [...law.matchAll(/([^；第]+)第 ([\d、]+) 条/g)].flatMap(([, name, numbers = '']) =>
      numbers.split('、').map((number) => `${name} ${number}`),
    );
  const open = articlesToCompare.flatMap(({ law, articles }) => articles.map((each) => `${law} ${each}`));
  for (const { law, lawReadOn } of filmingQuestions)
    expect([law, restsOn(law).some((each) => open.includes(each))]).toEqual([law, lawReadOn === null]);
});
