import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../../../test/arbitrary-rubric.js';
import { Refusal } from '../../kernel/index.js';
import { explain } from '../explain/explain.js';
import { receiptOf } from '../receipt/receipt.js';
import { parseReceipt, verifyReceipt } from '../receipt/verify-receipt.js';
import { Criterion } from '../rubric/criterion.js';
import { Rubric } from '../rubric/rubric.js';
import { onlineHomes } from '../rubric/shipped/index.js';
import { attest, isOpenToAttestation } from '../score/attest.js';
import { Answers, Facts } from '../score/inputs.js';
import { score } from '../score/score.js';
import { carryOver, countPrefilled, type EarlierRating, withoutOutdated } from './carry-over.js';
import { showsFederation } from './shows-federation.js';
import { startingAnswers, suggestCounts } from './suggested-answer.js';

const attested = { by: 'county', reason: '与台账一致' } as const;
const earlier: EarlierRating = {
  rubric: onlineHomes,
  year: 2025,
  answers: {
    criteria: {
      referral_kept: { value: true, evidence: ['转介台账'] },
      sign_in_safety: { value: 2 },
      services_done: { value: 12, evidence: ['台账'] },
    },
    vetoes: [],
  },
  facts: {
    flags: {
      owner_named: { value: true, source: '职务登记' },
      help_lines_shown: { value: true, source: '公众号菜单', attestation: attested },
      privacy_notice_shown: { value: true, source: '首页', attestation: { ...attested, year: 2024 } },
    },
    numbers: { reply_working_days: { value: 2, source: '后台', attestation: attested } },
    own: {},
  },
};

test('what stands until it changes goes on with its year; what is counted within a year does not', () => {
  const { facts, suggested } = carryOver(onlineHomes, earlier);
  expect(suggested.map(({ criterion, answer, source }) => [criterion, answer.value, source])).toEqual([
    ['referral_kept', true, '2025年申报，评定时采纳'],
    ['sign_in_safety', 2, '2025年申报，评定时采纳'],
  ]);
  expect(facts).toEqual({
    ...Facts.none,
    flags: {
      help_lines_shown: { value: true, source: '公众号菜单', attestation: { ...attested, year: 2025 } },
    },
  });
});

test('a word that was carried over once is not carried over again', () => {
  const { facts } = carryOver(onlineHomes, earlier);
  expect(carryOver(onlineHomes, { ...earlier, facts }).facts).toEqual(Facts.none);
});

test('a level whose description changed is asked anew', () => {
  const sections = onlineHomes.sections.map((section) => ({
    ...section,
    criteria: section.criteria.map((each) =>
      each.kind === 'graded' ? { ...each, levels: each.levels.slice(1) } : each,
    ),
  }));
  const { suggested } = carryOver({ ...onlineHomes, sections }, earlier);
  expect(suggested.map(({ criterion }) => criterion)).toEqual(['referral_kept']);
});

test('a reviewer may attest anew what was carried over, and the explanation names the year and the tier', () => {
  const { facts } = carryOver(onlineHomes, earlier);
  const criterion = Rubric.criteria(onlineHomes).find(({ id }) => id === 'help_lines') as Criterion;
  expect(isOpenToAttestation(criterion, facts)).toBe(true);
  const told = explain(onlineHomes, score(onlineHomes, Answers.none, facts), 'zh');
  expect(told.find(({ id }) => id === 'help_lines')?.source).toMatch(/^2025年申报时县级评审认定：公众号菜单/);
  const now = { criterion: 'help_lines', value: false, source: '公众号菜单', reason: '菜单改版后没有了' };
  const anew = attest(onlineHomes, facts, [now], 'county');
  expect(Refusal.is(anew)).toBe(false);
  expect((anew as Facts).flags.help_lines_shown).toMatchObject({ value: false });
  expect((anew as Facts).flags.help_lines_shown?.attestation).not.toHaveProperty('year');
});

test('a receipt with a word that was carried over is read and verifies', () => {
  const { facts, suggested } = carryOver(onlineHomes, earlier);
  const receipt = receiptOf(onlineHomes, startingAnswers(suggested), facts);
  const read = parseReceipt(JSON.parse(JSON.stringify(receipt)));
  expect(read).toEqual(receipt);
  expect(verifyReceipt(receipt, onlineHomes).holds).toBe(true);
});

test('what holds no longer is not known any more; what is known from this year stays', () => {
  const { facts } = carryOver(onlineHomes, earlier);
  expect(withoutOutdated(onlineHomes, facts, ['help_lines'])).toEqual(Facts.none);
  expect(withoutOutdated(onlineHomes, earlier.facts, ['help_lines', 'owner'])).toEqual(earlier.facts);
});

test('a deed that was seen is suggested with its source for evidence; none is suggested where none was seen', () => {
  const source = '导入的作品：近一年 36 件';
  expect(suggestCounts(onlineHomes, { original_works: { count: 36, source } })).toEqual([
    { criterion: 'original_works', answer: { value: 36, evidence: [source] }, source },
  ]);
  expect(suggestCounts(onlineHomes, { original_works: { count: 0, source } })).toEqual([]);
});

test('whatever is carried over fits the rubric, gives no more points than it gave, and is counted as filled in', () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 2000, max: 2100 }), ({ rubric, answers, facts }, year) => {
      const carried = carryOver(rubric, { rubric, answers, facts, year });
      const starting = startingAnswers(carried.suggested);
      const before = new Map(
        score(rubric, answers, facts).sections.flatMap(({ criteria }) =>
          criteria.map((line) => [line.criterion, line.points] as const),
        ),
      );
      for (const { criteria } of score(rubric, starting, carried.facts).sections)
        for (const { criterion, points } of criteria)
          expect(points).toBeLessThanOrEqual(before.get(criterion) ?? 0);
      const asked = Rubric.criteria(rubric).filter(Criterion.isAsked).length;
      expect(carried.suggested.length).toBeLessThanOrEqual(asked);
      expect(countPrefilled(rubric, carried.facts, carried.suggested)).toBeGreaterThanOrEqual(
        carried.suggested.length,
      );
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['澧南镇妇联', '澧南镇', true],
  ['常德妇联', '常德市', true],
  ['澧南镇妇女之家', '澧南镇', false],
  ['湖南省妇女联合会', '澧南镇', false],
])('whether %s shows the federation of %s: %s', (account, unit, shown) => {
  expect(showsFederation(account, unit)).toBe(shown);
});
