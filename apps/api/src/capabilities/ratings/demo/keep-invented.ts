import { newId } from '../../../platform/new-id.js';
import { rows, sql } from '../../../platform/rows.js';
import type { Ground, InventedCase } from './invent-case.js';

/** Where an invented application belongs. */
export interface Place {
  readonly roundId: string;
  readonly provinceId: string;
  readonly unitId: string;
  readonly unitPath: string;
  readonly homeName: string;
}

const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`;

/** Keeps an invented application with its steps and all that is public of it. */
export async function keepInvented(place: Place, invented: InventedCase, ground: Ground): Promise<void> {
  const { found, answers, facts, receipt } = invented;
  const id = newId();
  const isSent = found.history.length > 0;
  await rows(sql`
    insert into rating_application (id, round_id, province_id, unit_id, unit_path, home_name, state, check_path,
      review_path, attempt, answers, facts, stars, receipt, notice_from, notice_until, appealed, due_on,
      version)
    values (${id}, ${place.roundId}, ${place.provinceId}, ${place.unitId}, ${place.unitPath}::ltree,
      ${place.homeName}, ${found.state}, ${found.route.check}::ltree, ${found.route.review}::ltree,
      ${isSent ? 1 : 0}, ${json(answers)}, ${isSent ? json(facts) : null}, ${found.stars},
      ${receipt ? json(receipt) : null}, ${found.notice?.from ?? null}, ${found.notice?.until ?? null},
      ${found.appealed}, ${found.dueOn}, ${found.history.length + 1})`);
  for (const [at, step] of found.history.entries())
    await rows(sql`
      insert into rating_step (application_id, ordinal, attempt, step, from_state, to_state, person_id, unit_id,
        taken_on, reason, due_on)
      values (${id}, ${at + 1}, 1, ${step.step}, ${step.from}, ${step.to},
        (select id from person where id::text = ${step.personId}),
        (select id from unit where path = ${invented.by[at] ?? null}::ltree), ${step.on}, ${step.reason}, ${step.dueOn})`);
  for (const [at, sheet] of invented.sheets.entries())
    await rows(sql`
      insert into rating_score (application_id, attempt, person_id, seat, answers, facts, reasons, points, stars)
      values (${id}, 1, ${sheet.personId}, ${at + 1}, ${json(sheet.answers)}, ${json(sheet.facts)},
        ${json(Object.fromEntries(Object.keys(sheet.answers.criteria).map((each) => [each, '与台账相符（示例）'])))},
        ${sheet.points}, ${sheet.stars})`);
  await keepPublic(id, place, invented, ground);
}

async function keepPublic(
  id: string,
  place: Place,
  { found, receipt }: InventedCase,
  { rubric }: Ground,
): Promise<void> {
  const { notice, award, objections, state } = found;
  if (!notice || !receipt) return;
  await rows(sql`
    insert into rating_notice (application_id, round_id, unit_id, unit_path, home_name, stars, noticed_from,
      noticed_until, open_objections, receipt, is_over)
    values (${id}, ${place.roundId}, ${place.unitId}, ${place.unitPath}::ltree, ${place.homeName},
      ${receipt.result.stars}, ${notice.from}, ${notice.until}, ${objections.length}, ${json(receipt)},
      ${state !== 'notice'})`);
  for (const objection of objections)
    await rows(sql`
      insert into rating_objection (id, application_id, province_path, receipt_number, objector, body, filed_on)
      values (${newId()}, ${id}, subpath(${place.unitPath}::ltree, 0, 1),
        ${`demo-${objection.id}-${id.slice(-8)}`}, null, '公示里说办了十二件实事，村里知道的只有几件（示例）。',
        ${notice.from})`);
  if (!award) return;
  const revoked = found.history.findLast(({ step }) => step === 'revoke');
  await rows(sql`
    insert into rating_award (id, application_id, round_id, unit_id, unit_path, home_name, home_kind, kind, stars,
      valid_from, valid_until, receipt, revoked_on, revoked_reason)
    values (${newId()}, ${id}, ${place.roundId}, ${place.unitId}, ${place.unitPath}::ltree, ${place.homeName},
      ${rubric.appliesTo.home}, 'first', ${award.stars}, ${award.from}, ${award.until}, ${json(receipt)},
      ${revoked?.on ?? null}, ${revoked?.reason ?? null})`);
}
