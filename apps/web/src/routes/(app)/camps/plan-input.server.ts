import { Refusal } from '@fulian/domain/kernel';
import { allocateSeats } from '@fulian/domain/training';
import { countIn, textIn } from '#lib/forms/form-values.ts';
import type { Ask } from '#lib/graphql/ask.ts';
import { countiesQuery, type Prefecture, planQuery, proposalQuery, type SeatedUnit } from './plan.query.ts';
import type { LessonRow, PlanValues, QuotaBounds } from './plan-values.ts';

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

/** The prefectures below a unit, each with its counties, which may have seats of their own; below a county nobody needs that. */
export async function countiesBelow(
  ask: Ask,
  unitId: string,
  units: readonly SeatedUnit[],
): Promise<readonly Prefecture[]> {
  if (units.every(({ tier }) => tier !== 'prefecture')) return [];
  const { unit } = await ask.query(countiesQuery, { unitId });
  return unit?.children.nodes.filter(({ children }) => children.nodes.length) ?? [];
}

interface Proposal {
  readonly values: PlanValues;
  readonly bounds: QuotaBounds;
}

/**
 * The plan of a form with seats shared by villages among the units below one, each within the bounds it names; or the same
 * plan with what is wrong with them.
 */
export async function proposed(ask: Ask, form: FormData): Promise<Proposal> {
  const values = planIn(form);
  const unitId = textIn(form, 'unitId') ?? '';
  const seats = Math.min(Math.max(values.seats, 1), 1000);
  const bounds = { atLeast: countIn(form, 'atLeast'), atMost: countIn(form, 'atMost') };
  const [atLeast, atMost] = [bounds.atLeast ?? 0, bounds.atMost];
  const no = (unfit: NonNullable<QuotaBounds['unfit']>): Proposal => ({
    values,
    bounds: { ...bounds, unfit },
  });
  if (atLeast > seats) return no('FloorsAboveSeats');
  if (atMost !== null && atMost < atLeast) return no('CapsBelowSeats');
  const { unit } = await ask.query(planQuery, { unitId });
  const claims = (unit?.children.nodes ?? []).map(({ id }) => ({
    key: id,
    weight: 1,
    floor: atLeast,
    cap: atMost,
  }));
  // Whether there is room between the bounds does not hang on the weights, which the API knows.
  const shared = claims.length ? allocateSeats(seats, claims) : undefined;
  if (Refusal.is(shared)) return no(shared.code);
  const { proposedQuotas } = await ask.query(proposalQuery, { unitId, seats, atLeast, atMost });
  const quotas = proposedQuotas.map((quota) => ({ unitId: quota.unit.id, seats: quota.seats }));
  return { values: { ...values, quotas }, bounds };
}
