import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const nowFragment = graphql(`
  fragment Now on FiguresNow { followers accounts reportingAccounts lastReportedOn }
`);

export const periodFragment = graphql(`
  fragment Period on PeriodFigures {
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

/** The sums of a day, a week, a month or a year. */
export type PeriodFigures = ResultOf<typeof periodFragment>;
