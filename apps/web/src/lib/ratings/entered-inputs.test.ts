import { nextStar, onlineHomes } from '@fulian/domain/ratings';
import { expect, test } from 'vitest';
import {
  nothingEntered,
  vetoesOfTheirOwn,
  wholeOf,
  withAnswer,
  withEvidence,
  withFlag,
  withNumber,
  withOwn,
  withVeto,
} from './entered-inputs.ts';

test('what is entered counts at once, and what is cleared is as if it had never been', () => {
  const entered = withNumber(withFlag(nothingEntered, 'owner_named', true), 'reply_working_days', 2);
  expect(nextStar(onlineHomes, entered.answers, entered.facts).rating.points).toBe(12);
  const cleared = withNumber(withFlag(entered, 'owner_named', undefined), 'reply_working_days', undefined);
  expect(cleared).toEqual(nothingEntered);
});

test('evidence belongs to an answer, and goes with it', () => {
  expect(withEvidence(nothingEntered, 'likeness_consent', '台账')).toEqual(nothingEntered);
  const proved = withEvidence(
    withAnswer(nothingEntered, 'likeness_consent', true),
    'likeness_consent',
    ' 台账 ',
  );
  expect(proved.answers.criteria.likeness_consent).toEqual({ value: true, evidence: ['台账'] });
  expect(withAnswer(proved, 'likeness_consent', undefined)).toEqual(nothingEntered);
});

test('growth is known once either year is', () => {
  const now = withOwn(nothingEntered, 'activities_held', 'now', 3);
  expect(now.facts.own.activities_held).toMatchObject({ now: 3, before: 0 });
  expect(withOwn(now, 'activities_held', 'now', undefined)).toEqual(nothingEntered);
});

test('a veto is declared and taken back', () => {
  const met = withVeto(nothingEntered, 'leak', true);
  expect(nextStar(onlineHomes, met.answers, met.facts).vetoes).toEqual(['leak']);
  expect(withVeto(met, 'leak', false)).toEqual(nothingEntered);
});

test('a veto is asked for by itself only where no criterion asks for its fact', () => {
  const ids = vetoesOfTheirOwn(onlineHomes).map(({ id }) => id);
  expect(ids).toContain('no_update');
  expect(ids).toContain('leak');
});

test.each([
  ['12', 12],
  [' 0 ', 0],
  ['', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['很多', undefined],
])('%j is the whole number %s', (text, value) => {
  expect(wholeOf(text)).toBe(value);
});
