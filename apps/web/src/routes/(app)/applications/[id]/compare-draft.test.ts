import { onlineHomes } from '@fulian/domain/ratings';
import { expect, it } from 'vitest';
import { compareDraft, faultyIn, type ServerDraft } from './compare-draft.ts';
import { type DraftField, wordsOf } from './device-draft.ts';

const server: ServerDraft = {
  version: 3,
  homeName: '回龙村网上妇女之家',
  givenAnswers: [
    { criterion: 'original_works', isYes: null, number: 12, evidence: ['台账'] },
    { criterion: 'emergency_plan', isYes: true, number: null, evidence: [] },
  ],
  outdated: [],
};
const typed: readonly DraftField[] = [
  ['homeName', '回龙村网上妇女之家'],
  ['answer.original_works', '12'],
  ['evidence.original_works', '台账\n'],
  ['answer.emergency_plan', 'yes'],
];
const changed = (name: string, value: string): readonly DraftField[] =>
  typed.map(([each, before]) => [each, each === name ? value : before] as const);

it('a draft that says what the server has is the same, whatever its version', () => {
  for (const version of [1, 3, 9])
    expect(compareDraft({ version, fields: typed }, server, onlineHomes)).toEqual({ kind: 'same' });
});

it('a draft of the version the server has is ahead of it', () => {
  expect(
    compareDraft({ version: 3, fields: changed('answer.original_works', '20') }, server, onlineHomes),
  ).toEqual({
    kind: 'ahead',
    differences: [{ field: 'original_works', onDevice: '20\n台账', onServer: '12\n台账' }],
  });
});

it('a draft of an earlier version stands apart, and both are shown: it is never dropped', () => {
  const fields = changed('homeName', '回龙村姐妹之家');
  expect(compareDraft({ version: 2, fields }, server, onlineHomes)).toEqual({
    kind: 'apart',
    differences: [{ field: 'homeName', onDevice: '回龙村姐妹之家', onServer: '回龙村网上妇女之家' }],
  });
});

it('what was carried over and holds no longer on the device is a difference of its own', () => {
  const fields: readonly DraftField[] = [...typed, ['still.help_lines', 'no'], ['still.identity', 'yes']];
  expect(compareDraft({ version: 3, fields }, server, onlineHomes)).toEqual({
    kind: 'ahead',
    differences: [{ field: 'help_lines', onDevice: 'outdated', onServer: 'still' }],
  });
  const known = { ...server, outdated: ['help_lines'] };
  expect(compareDraft({ version: 3, fields }, known, onlineHomes)).toEqual({ kind: 'same' });
});

it('what a rubric does not ask any more makes no difference', () => {
  const fields: readonly DraftField[] = [...typed, ['answer.of_an_older_rubric', 'yes']];
  expect(compareDraft({ version: 3, fields }, server, onlineHomes)).toEqual({ kind: 'same' });
});

it.each([
  ['answer.original_works', '十二'],
  ['answer.original_works', '9999999999'],
  ['evidence.original_works', '长'.repeat(501)],
])('%s as %s is found on the device, before anything is sent', (name, value) => {
  expect(faultyIn(wordsOf(changed(name, value)), onlineHomes)).toEqual(['original_works']);
});

it('what is typed well has no fault, and what is left out has none', () => {
  expect(faultyIn(wordsOf(typed), onlineHomes)).toEqual([]);
  expect(faultyIn(wordsOf([]), onlineHomes)).toEqual([]);
});
