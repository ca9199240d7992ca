import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../../../test/arbitrary-rubric.js';
import { onlineHomes, shippedRubrics } from '../rubric/shipped/index.js';
import { type Answers, Facts } from '../score/inputs.js';
import { score } from '../score/score.js';
import { explain } from './explain.js';
import { basisWords, ruleWords, vetoWords } from './rule-words.js';

const facts: Facts = {
  ...Facts.none,
  numbers: { reply_working_days: { value: 4, source: '答复登记，截至2026-11-05' } },
  own: { active_weeks: { now: 9, before: 6, source: '活动登记' } },
};
const answers: Answers = { criteria: { likeness_consent: { value: true } }, vetoes: ['leak'] };

const line = (id: string, language: 'zh' | 'en') =>
  explain(onlineHomes, score(onlineHomes, answers, facts), language).find((each) => each.id === id);

test('a line says input, rule, points and source in the language of who reads it', () => {
  expect(line('reply_time', 'zh')).toMatchObject({
    title: '答复用时',
    input: '4个工作日',
    rule: '不超过2个工作日：8分；不超过5个工作日：6分；不超过10个工作日：3分',
    scorePoints: 6,
    outOfPoints: 8,
    source: '答复登记，截至2026-11-05',
  });
  expect(line('reply_time', 'en')).toMatchObject({ input: '4 working days' });
});

test('a line without points says why there are none', () => {
  expect(line('likeness_consent', 'zh')).toMatchObject({ input: '是（缺佐证，不计分）', scorePoints: 0 });
  expect(line('help_lines', 'zh')).toMatchObject({ input: '系统暂无记录', scorePoints: 0 });
  expect(line('accuracy', 'zh')).toMatchObject({ input: '未作答', scorePoints: 0 });
});

test('growth shows both years, a met veto says so, and a level says what is short', () => {
  expect(line('weeks_growth', 'zh')).toMatchObject({ input: '6 → 9（50%）', scorePoints: 2 });
  expect(line('leak', 'zh')).toMatchObject({ input: '触发', source: '审核人认定' });
  expect(line('no_update', 'zh')).toMatchObject({ input: '系统暂无记录，不算触发' });
  expect(line('1', 'zh')?.input).toBe('总分差42分；“安全、隐私与同意”差8分');
});

test('every criterion and every veto of what is shipped has a rule in words', () => {
  for (const rubric of shippedRubrics)
    for (const language of ['zh', 'en'] as const) {
      for (const { criteria } of rubric.sections)
        for (const criterion of criteria) {
          expect(ruleWords(criterion, language)).toMatch(language === 'zh' ? /\d分/ : /\d points?/);
          expect(basisWords(criterion, language)).not.toBe('');
        }
      for (const veto of rubric.vetoes) expect(vetoWords(veto, language)).not.toBe('');
    }
  const [noUpdate] = onlineHomes.vetoes.filter(({ id }) => id === 'no_update');
  expect(noUpdate && vetoWords(noUpdate, 'zh')).toBe('距最近一次更新超过14天');
});

test('whatever was rated, its lines add up to its points', () => {
  fc.assert(
    fc.property(cases, ({ rubric, answers: given, facts: known }) => {
      const rating = score(rubric, given, known);
      const lines = explain(rubric, rating, 'en').filter(({ kind }) => kind === 'criterion');
      expect(lines.reduce((sum, { scorePoints }) => sum + (scorePoints ?? 0), 0)).toBe(rating.points);
      expect(lines.every(({ rule }) => rule !== '')).toBe(true);
    }),
    { numRuns: 60 },
  );
});
