import type { Tier } from '@fulian/domain/access';
import type { CalendarDate } from '@fulian/domain/kernel';
import { Rubric } from '@fulian/domain/ratings';
import {
  type EligibilityGround,
  eligibilityOf,
  growthOf,
  isEligible,
  Pauses,
  trendOf,
} from '@fulian/domain/training';
import { today } from '../../../platform/clock.js';
import { row, sql } from '../../../platform/rows.js';
import { readPauses } from '../coaching/read-pauses.js';
import type { MicroHomeGrowthType } from './growth.type.js';
import { readOwnWorks } from './read-own-works.js';
import type { OwnTrendType } from './trend.type.js';

/** Her trend of today. */
export async function readTrend(traineeId: string): Promise<OwnTrendType> {
  const all = await readOwnWorks(traineeId);
  const { regularity, originality, replies, ...trend } = trendOf(
    all,
    await readPauses(traineeId),
    all.unanswered,
    today(),
  );
  return {
    ...trend,
    accountName: all.account?.name ?? null,
    knownFrom: all.known?.fromOn ?? null,
    knownUntil: all.known?.untilOn ?? null,
    activeWeeks: regularity?.active ?? null,
    knownWeeks: regularity?.of ?? null,
    ownWorks: originality?.own ?? null,
    titledWorks: originality?.of ?? null,
    unanswered: replies.unanswered?.count ?? null,
    unansweredOn: replies.unanswered?.countedOn ?? null,
    comments: replies.comments,
    worksWithComments: replies.worksWithComments,
  };
}

/** A round for Micro-Homes in which applications are taken today, as her unit stands to it. */
export interface OpenRound {
  readonly id: string;
  readonly title: string;
  readonly applyUntil: CalendarDate;
  readonly rubric: Rubric;
  readonly unitId: string;
  readonly tier: Tier;
  readonly applicationId: string | null;
}

/** The open round that ends last; rounds are public, her unit's application is her unit's to see. */
export const readOpenRound = (traineeId: string): Promise<OpenRound | null> =>
  row(sql<OpenRound>`
    select r.id, r.title, r.apply_until::text as "applyUntil", r.rubric, t.unit_id as "unitId", u.tier,
      (select a.id from rating_application a where a.round_id = r.id and a.unit_id = t.unit_id and a.state <> 'withdrawn')
        as "applicationId"
    from trainee t join unit u on u.id = t.unit_id, rating_round r
    where t.id = ${traineeId} and r.opened_on <= ${today()} and r.apply_until >= ${today()}
      and r.rubric -> 'appliesTo' ->> 'home' = 'micro_home'
    order by r.apply_until desc, r.id desc limit 1`);

/** How her account has grown, and what stands between her and an application. */
export async function readGrowth(traineeId: string): Promise<MicroHomeGrowthType> {
  const [all, pauses, round, counts] = await Promise.all([
    readOwnWorks(traineeId),
    readPauses(traineeId),
    readOpenRound(traineeId),
    row(sql<{ camps: number; drafts: number }>`
      select (select count(*)::int from enrolment e where e.trainee_id = ${traineeId} and e.state = 'attended') as camps,
        (select count(*)::int from coaching_draft d where d.trainee_id = ${traineeId} and d.state = 'answered') as drafts`),
  ]);
  const growth = growthOf(all, pauses, today());
  const { lastWorkOn } = trendOf(all, pauses, null, today());
  const eligibility = eligibilityOf(
    {
      campsAttended: counts?.camps ?? 0,
      draftsAnswered: counts?.drafts ?? 0,
      hasAccount: all.account !== null,
      growth,
      lastWorkOn,
      isPaused: Pauses.on(pauses, today()) !== undefined,
      round: standing(round),
    },
    today(),
  );
  return {
    ...growth,
    eligibility,
    isEligible: isEligible(eligibility),
    ratingRoundId: round?.id ?? null,
    roundTitle: round?.title ?? null,
    applyUntil: round?.applyUntil ?? null,
    ratingApplicationId: round?.applicationId ?? null,
  };
}

function standing(round: OpenRound | null): EligibilityGround['round'] {
  if (!round) return 'none';
  if (!Rubric.appliesTo(round.rubric, 'micro_home', round.tier)) return 'wrong_tier';
  return round.applicationId ? 'applied_already' : 'open';
}
