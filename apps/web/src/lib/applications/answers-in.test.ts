import { type Rubric, score } from '@fulian/domain/ratings';
import { expect, it } from 'vitest';
import { answersIn, reviewedIn } from './answers-in.ts';
import { answersOf, factsOf } from './inputs-of.ts';

const words = { zh: '项', en: 'item' };
const rubric = {
  sections: [
    {
      id: 'one',
      title: words,
      criteria: [
        { kind: 'yes_no', id: 'referral', title: words, evidence: 'optional', points: 3 },
        {
          kind: 'count',
          id: 'services',
          title: words,
          evidence: 'required',
          deed: 'services_done',
          bands: [],
        },
        { kind: 'shown', id: 'owner', title: words, fact: 'owner_named', points: 4 },
      ],
    },
  ],
  vetoes: [],
  stars: [],
} as unknown as Rubric;

const form = (fields: Readonly<Record<string, string>>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

it('takes an empty field for no answer, and no for a no', () => {
  expect(answersIn(form({}), rubric)).toEqual([
    { criterion: 'referral', isYes: null, number: null, evidence: [] },
    { criterion: 'services', isYes: null, number: null, evidence: [] },
  ]);
  expect(answersIn(form({ 'answer.referral': 'no' }), rubric)[0]?.isYes).toBe(false);
});

it('reads a count and one link a line', () => {
  const fields = { 'answer.services': '1，200', 'evidence.services': ' https://a.example \n\n台账在办公室' };
  expect(answersIn(form(fields), rubric)[1]).toEqual({
    criterion: 'services',
    isYes: null,
    number: 1200,
    evidence: ['https://a.example', '台账在办公室'],
  });
});

it('keeps a reviewer’s reason with each answer', () => {
  expect(reviewedIn(form({ 'reason.referral': ' 已核对 ' }), rubric)[0]?.reason).toBe('已核对');
});

it('scores what is typed and what is known as the domain does', () => {
  const typed = answersIn(form({ 'answer.referral': 'yes' }), rubric);
  const known = [{ fact: 'owner_named', isThere: true, number: null, before: null, source: '职务登记' }];
  expect(score(rubric, answersOf(typed), factsOf(known)).points).toBe(7);
});
