import { countIn, textIn } from '#lib/forms/form-values.ts';
import type { Ask } from '#lib/graphql/ask.ts';
import { proposalQuery } from './plan.query.ts';
import type { LessonRow, PlanValues } from './plan-values.ts';

/** What a form says of a camp. A lesson whose title was left empty is none; a unit without a number has no quota. */
export function planIn(form: FormData): PlanValues {
  const column = (name: string) => form.getAll(name).map((value) => String(value).trim());
  const [days, begins, ends, titles, trainers] = ['day', 'begins', 'ends', 'lesson', 'trainer'].map(column);
  const lessons: LessonRow[] = (titles ?? []).flatMap((title, at) =>
    title
      ? [
          {
            title,
            day: days?.[at] || (textIn(form, 'firstOn') ?? ''),
            begins: begins?.[at] ?? '',
            ends: ends?.[at] ?? '',
            trainer: trainers?.[at] || null,
          },
        ]
      : [],
  );
  const quotas = [...form.keys()].flatMap((key) => {
    const unitId = /^quota-(.+)$/.exec(key)?.[1];
    const seats = unitId ? countIn(form, key) : null;
    return unitId && seats !== null ? [{ unitId, seats }] : [];
  });
  return {
    title: textIn(form, 'title') ?? '',
    sessionNumber: countIn(form, 'sessionNumber') ?? 0,
    venue: textIn(form, 'venue') ?? '',
    firstOn: textIn(form, 'firstOn') ?? '',
    lastOn: textIn(form, 'lastOn') ?? '',
    seats: countIn(form, 'seats') ?? 0,
    basis: textIn(form, 'basis'),
    childcareNote: textIn(form, 'childcareNote'),
    lessons,
    quotas,
  };
}

/** The same plan with seats shared by villages among the units below one. */
export async function proposed(ask: Ask, values: PlanValues, unitId: string): Promise<PlanValues> {
  const seats = Math.min(Math.max(values.seats, 1), 1000);
  const { proposedQuotas } = await ask.query(proposalQuery, { unitId, seats, atLeast: 0 });
  return {
    ...values,
    quotas: proposedQuotas.map(({ unit, seats: share }) => ({ unitId: unit.id, seats: share })),
  };
}
