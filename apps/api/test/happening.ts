import { metrics } from '@fulian/domain/platforms';
import fc from 'fast-check';
import type { ToldFigures } from './plant-accounts.js';

/** Something that happens to the figures of some accounts; accounts and days are given by number. */
export type Happening =
  | { readonly what: 'told'; readonly told: readonly (ToldFigures & { account: number; day: number })[] }
  | { readonly what: 'taken back'; readonly of: number; readonly rest: number }
  | { readonly what: 'published'; readonly account: number; readonly day: number }
  | { readonly what: 'seen'; readonly work: number; readonly at: number; readonly seen: ToldFigures }
  | { readonly what: 'unseen'; readonly of: number; readonly rest: number }
  | { readonly what: 'republished'; readonly work: number; readonly day: number }
  | { readonly what: 'closed'; readonly account: number; readonly day: number }
  | { readonly what: 'reopened'; readonly account: number }
  | { readonly what: 'handed over'; readonly account: number; readonly unit: number };

/** The days of a history, across the end of a month. */
export const dayOf = (number: number): string =>
  new Date(Date.UTC(2026, 0, 28 + number)).toISOString().slice(0, 10);

const numbers = fc.record(Object.fromEntries(metrics.map((metric) => [metric, fc.nat({ max: 1000 })])), {
  requiredKeys: [],
}) as fc.Arbitrary<ToldFigures>;
const figures = fc.tuple(numbers, fc.subarray([...metrics])).map(([told, marked]): ToldFigures => {
  const censored = marked.filter((metric) => metric in told);
  return { ...told, censored: censored.length ? censored : null };
});
const notEmpty = figures.filter((told) => metrics.some((metric) => metric in told));
const account = fc.nat({ max: 4 });
const day = fc.nat({ max: 7 });
const share = { of: fc.integer({ min: 1, max: 4 }), rest: fc.nat({ max: 3 }) };

/** Reports alone. */
export const reports: fc.Arbitrary<Happening> = fc.record({
  what: fc.constant('told' as const),
  told: fc.array(
    fc.tuple(notEmpty, account, day).map(([told, at, on]) => ({ ...told, account: at, day: on })),
    { minLength: 1, maxLength: 6 },
  ),
});

export const happenings: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: reports },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('taken back' as const), ...share }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('published' as const), account, day }) },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('seen' as const),
      work: fc.nat({ max: 3 }),
      at: fc.nat({ max: 3 }),
      seen: figures,
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('unseen' as const), ...share }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('republished' as const), work: fc.nat({ max: 3 }), day }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('closed' as const), account, day }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('reopened' as const), account }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('handed over' as const), account, unit: fc.nat({ max: 4 }) }),
  },
);
