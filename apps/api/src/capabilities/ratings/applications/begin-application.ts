import { Id, Refusal } from '@fulian/domain/kernel';
import { type Rubric, startingAnswers } from '@fulian/domain/ratings';
import { announce } from '../../../platform/announce.js';
import { today } from '../../../platform/clock.js';
import { row, sql } from '../../../platform/rows.js';
import { readPrefill } from '../prefill/read-prefill.js';
import { ratingChannel } from '../steps/rating-channel.js';
import { readApplication } from './application-rows.js';
import type { RatingApplicationType } from './rating-application.type.js';

/** For which unit in which round. */
export interface Beginning {
  readonly ratingRoundId: string;
  readonly unitId: string;
}

interface Place {
  readonly rubric: Rubric;
  readonly isOver: boolean;
  readonly isTakenUp: boolean;
}

/**
 * Begins an application for a unit of one's own subtree, with what can be filled in; a unit has one in a round.
 * @returns the application, or why there is none
 */
export async function beginApplication(
  { ratingRoundId, unitId }: Beginning,
  id: string,
): Promise<RatingApplicationType | Refusal> {
  if (
    !Id.matches(unitId) ||
    !(await row(sql`select 1 from unit where id = ${unitId} and path <@ app_subtree()`))
  )
    return Refusal.of('UnitNotFound', 'There is no such unit in your subtree.', ['unitId']);
  const place = Id.matches(ratingRoundId)
    ? await row(sql<Place>`
        select r.rubric, apply_until < ${today()} as "isOver", exists (
          select from rating_application a
          where a.round_id = r.id and a.unit_id = ${unitId} and a.state <> 'withdrawn') as "isTakenUp"
        from rating_round r where r.id = ${ratingRoundId}`)
    : null;
  if (!place) return Refusal.of('RatingRoundNotFound', 'There is no such round.', ['ratingRoundId']);
  if (place.isOver) return Refusal.of('RoundIsOver', 'The last day to apply is over.', ['ratingRoundId']);
  if (place.isTakenUp)
    return Refusal.of('AlreadyApplied', 'The unit has an application in this round.', ['unitId']);
  const home = { unitId, rubric: place.rubric, roundId: ratingRoundId, attested: null };
  const { suggested } = await readPrefill(home, today());
  const answers = startingAnswers(suggested);
  await row(sql`
    insert into rating_application (id, round_id, province_id, unit_id, unit_path, answers, home_name)
    select ${id}, r.id, r.province_id, u.id, u.path, ${JSON.stringify(answers)}::jsonb, u.name || case r.rubric -> 'appliesTo' ->> 'home'
      when 'micro_home' then '妇女微家' else '网上妇女之家' end
    from rating_round r, unit u where r.id = ${ratingRoundId} and u.id = ${unitId}`);
  await announce(ratingChannel, id);
  return (await readApplication(id)) as RatingApplicationType;
}
