import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../../../test/arbitrary-rubric.js';
import { Refusal } from '../../kernel/index.js';
import { explain } from '../explain/explain.js';
import { receiptOf } from '../receipt/receipt.js';
import { parseReceipt, verifyReceipt } from '../receipt/verify-receipt.js';
import { onlineHomes } from '../rubric/shipped/index.js';
import {
  type AttestedValue,
  attest,
  attestedFacts,
  isOpenToAttestation,
  keepAttested,
  withAttested,
} from './attest.js';
import { Answers, Facts } from './inputs.js';
import { parseFacts } from './parse-inputs.js';
import { score } from './score.js';

const seen = { criterion: 'help_lines', value: true, source: '公众号菜单', reason: '12338和受理时间都在' };
const attested = (values: readonly AttestedValue[] = [seen], facts: Facts = Facts.none) => {
  const found = attest(onlineHomes, facts, values, 'county');
  if (Refusal.is(found)) throw new Error(found.message);
  return found;
};

test('a reviewer’s word counts like a record, and the explanation says whose word it is and why', () => {
  const rating = score(onlineHomes, Answers.none, attested());
  expect(rating.points).toBe(4);
  expect(explain(onlineHomes, rating, 'zh').find(({ id }) => id === 'help_lines')).toMatchObject({
    input: '是',
    source: '县级评审认定：公众号菜单；理由：12338和受理时间都在',
  });
});

test('a receipt keeps whose tier attested, verifies, and falls when the word is changed', () => {
  const receipt = receiptOf(onlineHomes, Answers.none, attested());
  expect(receipt.facts.flags.help_lines_shown).toEqual({
    value: true,
    source: seen.source,
    attestation: { by: 'county', reason: seen.reason },
  });
  expect(parseReceipt(JSON.parse(JSON.stringify(receipt)))).toEqual(receipt);
  expect(verifyReceipt(receipt, onlineHomes)).toMatchObject({ holds: true });
  expect(verifyReceipt({ ...receipt, facts: Facts.none }, onlineHomes)).toMatchObject({
    holds: false,
    fault: 'ResultDiffers',
  });
});

test('growth is attested with both years, and another reviewer may attest anew', () => {
  const grown = { ...seen, criterion: 'weeks_growth', value: { now: 9, before: 6 } };
  const twice = attest(
    onlineHomes,
    attested([grown]),
    [{ ...grown, value: { now: 5, before: 6 } }],
    'prefecture',
  );
  expect(twice).toMatchObject({ own: { active_weeks: { now: 5, attestation: { by: 'prefecture' } } } });
});

const register = { flags: { help_lines_shown: { value: false, source: '登记' } }, numbers: {}, own: {} };

test.each<[string, Facts, object, string]>([
  ['what the system knows is not talked over', register, {}, 'NotAttestable'],
  ['what the rubric does not open is not attested', Facts.none, { criterion: 'owner' }, 'NotAttestable'],
  [
    'what the home answers itself is not attested',
    Facts.none,
    { criterion: 'services_done' },
    'NotAttestable',
  ],
  ['a criterion that is not there is not attested', Facts.none, { criterion: 'likes' }, 'NotAttestable'],
  ['a word without a reason does not count', Facts.none, { reason: ' ' }, 'AttestationIncomplete'],
  ['a word without a source does not count', Facts.none, { source: '' }, 'AttestationIncomplete'],
  ['a number is no yes', Facts.none, { value: 3 }, 'AttestationIncomplete'],
  ['a growth needs two years', Facts.none, { criterion: 'weeks_growth', value: 3 }, 'AttestationIncomplete'],
])('%s', (_, facts, change, code) => {
  const criterion = 'criterion' in change ? change.criterion : seen.criterion;
  expect(attest(onlineHomes, facts, [{ ...seen, ...change }], 'county')).toMatchObject({
    code,
    path: ['attested', criterion],
  });
});

test('sent again, an application keeps what was attested until the system knows better', () => {
  expect(keepAttested(Facts.none, attested())).toEqual(attested());
  expect(keepAttested(register, attested())).toEqual(register);
  expect(attestedFacts(withAttested(register, attested()))).toEqual(attested());
});

test('whatever is attested stays facts, and touches nothing but its own criterion', () => {
  fc.assert(
    fc.property(cases, fc.nat(), ({ rubric: drawn, answers, facts }, which) => {
      const rubric = {
        ...drawn,
        sections: drawn.sections.map((section) => ({
          ...section,
          criteria: section.criteria.map((each) => ({ ...each, isAttestable: true })),
        })),
      };
      const open = rubric.sections
        .flatMap(({ criteria }) => criteria)
        .filter((each) => isOpenToAttestation(each, facts));
      const criterion = open[which % Math.max(1, open.length)];
      if (!criterion) return;
      const value =
        criterion.kind === 'shown' ? true : criterion.kind === 'growth' ? { now: 3, before: 1 } : which % 60;
      const given = { criterion: criterion.id, value, source: '台账', reason: '已核对' };
      const now = attest(rubric, facts, [given], 'prefecture');
      if (Refusal.is(now)) throw new Error(now.message);
      expect(parseFacts(now)).toBe(now);
      const receipt = receiptOf(rubric, answers, now);
      expect(receipt.result.points).toBe(score(rubric, answers, now).points);
      expect(withAttested(facts, attestedFacts(now))).toEqual(now);
    }),
  );
});
