import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const nowFragment = graphql(`
  fragment Now on FiguresNow { followers accounts reportingAccounts lastReportedOn }
`);

export const monthFragment = graphql(`
  fragment Month on PeriodFigures {
    from
    to
    followers
    followersGrowth
    posts { value reported censored }
    reads { value reported censored }
    plays { value reported censored }
    likes { value reported censored }
  }
`);

/** What stands now: the stock of followers, and how many accounts tell of it. */
export type Now = ResultOf<typeof nowFragment>;

/** A month's sums. */
export type Month = ResultOf<typeof monthFragment>;
