import type { Answers, Facts } from '@fulian/domain/ratings';
import { nested } from '../../../platform/along.js';
import { isAmong } from '../../../platform/is-among.js';
import { loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';
import { unitAlong, wholeUnit } from '../../federation/index.js';
import { answerTypes, factTypes } from './answers-of.js';
import type { RatingSheetType, TakenStepType } from './application-parts.type.js';

type Of<Part> = Part & { readonly applicationId: string };

/** The steps of applications, gathered, in their order. */
export const readHistory = loader<string, TakenStepType[]>(async (ids) => {
  const units = unitAlong(wholeUnit, sql`s.unit_id`);
  const found = nested<Of<TakenStepType>>(
    await rows(sql<Record<string, unknown>>`
      select s.application_id as "applicationId", s.step, s.from_state as "from", s.to_state as "to",
        s.taken_on::text as "on", s.reason, s.due_on::text as "dueOn"${units.columns}
      from rating_step s left join unit u on u.id = s.unit_id
      where ${isAmong('s.application_id', ids)} order by s.application_id, s.ordinal`),
  );
  const byApplication = Map.groupBy(found, ({ applicationId }) => applicationId);
  return ids.map((id) => byApplication.get(id) ?? []);
});

interface SheetRow {
  readonly applicationId: string;
  readonly seat: number;
  readonly isMine: boolean;
  readonly points: number;
  readonly stars: number;
  readonly answers: Answers;
  readonly facts: Facts;
  readonly reasons: Readonly<Record<string, string>>;
}

/** The sheets of applications that are hers to read now, gathered: row security keeps blind what is blind. */
export const readSheets = loader<string, RatingSheetType[]>(async (ids) => {
  const found = await rows(sql<SheetRow>`
    select s.application_id as "applicationId", s.seat, s.person_id = app_person() as "isMine", s.points, s.stars,
      s.answers, s.facts, s.reasons
    from rating_score s join rating_application a on a.id = s.application_id and a.attempt = s.attempt
    where ${isAmong('s.application_id', ids)} order by s.seat`);
  const byApplication = Map.groupBy(found, ({ applicationId }) => applicationId);
  return ids.map((id) =>
    (byApplication.get(id) ?? []).map(({ seat, isMine, points, stars, answers, facts, reasons }) => ({
      seat,
      isMine: isMine === true,
      points,
      stars,
      answers: answerTypes(answers, reasons),
      attestedFacts: factTypes(facts),
      vetoes: answers.vetoes,
    })),
  );
});
