import type { CalendarDate } from '@fulian/domain/kernel';
import { error } from '@sveltejs/kit';
import { daysAsked, monthsAsked } from '#lib/figures/trend-asked.ts';
import { type TrendFigures, trendOfDays, trendOfMonths, trendOfYears } from '#lib/figures/trend-figures.ts';
import type { TrendKind } from '#lib/figures/trend-kind.ts';
import { today } from '#lib/format/date.ts';
import type { Ask } from '#lib/graphql/ask.ts';
import { daysQuery } from './days.query.ts';
import { monthsUpTo } from './months-up-to.ts';
import { unitHomeQuery } from './unit-home.query.ts';

/** The figures of a unit with what its trend is drawn of; no more of them is asked than that kind of trend needs. */
export async function readHome(ask: Ask, unitId: string, kind: TrendKind) {
  const on = today() as CalendarDate;
  const asked = daysAsked(kind, on);
  const [{ figures }, byDay] = await Promise.all([
    ask.query(unitHomeQuery, { unitId, months: monthsAsked(kind, on), ...monthsUpTo(on) }),
    asked && ask.query(daysQuery, { unitId, ...asked }),
  ]);
  if (!figures) error(404, 'There is no such unit, or it is not yours.');
  const none = { days: [], earlier: [] };
  const trend: TrendFigures =
    kind === 'month'
      ? trendOfMonths(figures.months)
      : kind === 'year'
        ? trendOfYears(figures.months)
        : trendOfDays(kind, byDay?.figures ?? none);
  return { ...figures, trend };
}

export type HomeFigures = Awaited<ReturnType<typeof readHome>>;
