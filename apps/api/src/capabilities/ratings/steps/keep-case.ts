import type { RatingCase, Receipt } from '@fulian/domain/ratings';
import { announce } from '../../../platform/announce.js';
import { rows, sql } from '../../../platform/rows.js';
import type { HeldCase } from './held-case.js';
import { ratingChannel } from './rating-channel.js';

/** What of an application changes with a step beside its case. */
export interface Beside {
  readonly attempt?: number;
  readonly receipt?: Receipt;
  readonly facts?: HeldCase['facts'];
}

/** Keeps a case after a step: the application, the step in its history, and what of it is public. */
export async function keepCase(held: HeldCase, next: RatingCase, beside: Beside = {}): Promise<void> {
  const { state, route, stars, notice, appealed, dueOn } = next;
  const attempt = beside.attempt ?? held.attempt;
  const receipt = beside.receipt ?? held.receipt;
  const facts = beside.facts === undefined ? held.facts : beside.facts;
  await rows(sql`
    update rating_application set state = ${state}, check_path = ${route.check}::ltree,
      review_path = ${route.review}::ltree, attempt = ${attempt}, stars = ${stars},
      facts = ${facts && JSON.stringify(facts)}::jsonb, receipt = ${receipt && JSON.stringify(receipt)}::jsonb,
      notice_from = ${notice?.from ?? null}, notice_until = ${notice?.until ?? null}, appealed = ${appealed},
      due_on = ${dueOn}, version = version + 1
    where id = ${held.id}`);
  await keepHistory(held, next, attempt);
  if (state === 'notice' || held.found.state === 'notice') await keepNotice(held, next, receipt);
  await announce(ratingChannel, held.id);
}

async function keepHistory(held: HeldCase, next: RatingCase, attempt: number): Promise<void> {
  const known = held.found.history.length;
  for (const [at, step] of next.history.slice(known).entries())
    await rows(sql`
      insert into rating_step (application_id, ordinal, attempt, step, from_state, to_state, person_id, unit_id,
        taken_on, reason, due_on)
      values (${held.id}, ${known + at + 1}, ${attempt}, ${step.step}, ${step.from}, ${step.to}, ${step.personId},
        (select id from unit where path = app_subtree()), ${step.on}, ${step.reason}, ${step.dueOn})`);
}

/** What visitors see of a result while it is on notice. */
const keepNotice = (held: HeldCase, next: RatingCase, receipt: Receipt | null): Promise<unknown> =>
  rows(sql`
    insert into rating_notice (application_id, round_id, unit_id, unit_path, home_name, stars, noticed_from,
      noticed_until, receipt)
    values (${held.id}, ${held.roundId}, ${held.unitId}, ${held.unitPath}::ltree, ${held.homeName},
      ${next.stars ?? held.found.stars}, ${next.notice?.from}, ${next.notice?.until},
      ${JSON.stringify(receipt)}::jsonb)
    on conflict (application_id) do update set stars = excluded.stars, noticed_from = excluded.noticed_from,
      noticed_until = excluded.noticed_until, receipt = excluded.receipt, is_over = ${next.state !== 'notice'},
      open_objections = ${next.objections.filter(({ outcome }) => outcome === null).length}`);
