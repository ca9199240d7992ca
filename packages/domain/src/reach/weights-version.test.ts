import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CalendarDate, Refusal } from '../kernel/index.js';
import { WeightsVersion, weighableMetrics } from './weights-version.js';

const today = '2026-11-28' as CalendarDate;
const asked = {
  platform: 'douyin',
  weights: { plays: 0.6, likes: 0.4 },
  validFrom: today,
  reason: '经会议研究',
} as const;
const codeOf = (more: Partial<Parameters<typeof WeightsVersion.judge>[0]>) => {
  const judged = WeightsVersion.judge({ ...asked, ...more }, today);
  return Refusal.is(judged) ? judged.code : judged.weights;
};

test('weights are set from today on, with a reason, where no index was published', () => {
  expect(codeOf({})).toEqual(asked.weights);
  expect(codeOf({ platform: 'weibo' })).toBe('IndexIsPublished');
  expect(codeOf({ validFrom: CalendarDate.plusDays(today, -1) })).toBe('WeightsValidInPast');
  expect(codeOf({ reason: ' 一 ' })).toBe('NotAReason');
  expect(codeOf({ weights: { plays: 0.6 } })).toBe('WeightsNotWhole');
  expect(codeOf({ weights: { plays: 1.5, likes: -0.5 } })).toBe('NotAWeight');
  expect(codeOf({ weights: { wows: 1 } })).toBe('NotAWeight');
});

const version = (weightsVersion: number, validFrom: string) => ({
  ...asked,
  weightsVersion,
  validFrom: validFrom as CalendarDate,
});

test('the latest that is valid by then is in force; of two from the same day the later version', () => {
  const versions = [version(3, '2026-03-01'), version(1, '2026-01-01'), version(2, '2026-03-01')];
  const on = (day: string) => WeightsVersion.inForce(versions, day as CalendarDate)?.weightsVersion;
  expect(['2025-12-31', '2026-02-28', '2026-03-01'].map(on)).toEqual([undefined, 1, 3]);
});

test('a version can be taken back until its first day', () => {
  expect(WeightsVersion.isTakeable(asked, today)).toBe(false);
  expect(WeightsVersion.isTakeable(asked, CalendarDate.plusDays(today, -1))).toBe(true);
});

test('any whole hundred shared out among what can be weighed is taken, whatever the order', () => {
  const shares = fc.array(fc.nat({ max: 50 }), {
    minLength: weighableMetrics.length,
    maxLength: weighableMetrics.length,
  });
  fc.assert(
    fc.property(shares, (parts) => {
      const sum = parts.reduce((total, part) => total + part, 0);
      fc.pre(sum > 0);
      const weights = Object.fromEntries(
        weighableMetrics.map((metric, at) => [metric, (parts[at] ?? 0) / sum]),
      );
      expect(Refusal.is(WeightsVersion.judge({ ...asked, weights }, today))).toBe(false);
    }),
  );
});
