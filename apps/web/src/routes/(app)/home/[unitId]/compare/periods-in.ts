import type { CalendarDate } from '@fulian/domain/kernel';
import { CalendarDate as Day, Refusal } from '@fulian/domain/kernel';
import { Period, type PeriodKind, periodKinds } from '@fulian/domain/platforms';

/** Which two periods of a kind are compared. */
export interface ComparedPeriods {
  readonly kind: PeriodKind;
  readonly later: Period;
  readonly earlier: Period;
}

/**
 * The periods that an address asks for, `?kind=quarter&later=2026-07-01&earlier=2026-04-01`, each by any of its days. Left
 * out, the last one that is over stands beside the one before it.
 */
export function periodsIn({ searchParams }: URL, today: string): ComparedPeriods {
  const kind = periodKinds.find((each) => each === searchParams.get('kind')) ?? 'quarter';
  const given = (name: string): CalendarDate | undefined => {
    const day = Day.parse(searchParams.get(name) ?? '');
    return Refusal.is(day) ? undefined : day;
  };
  const over = Period.before(kind, Period.containing(kind, today as CalendarDate));
  const laterDay = given('later');
  const later = laterDay ? Period.containing(kind, laterDay) : over;
  const earlierDay = given('earlier');
  const earlier = earlierDay ? Period.containing(kind, earlierDay) : Period.before(kind, later);
  return { kind, later, earlier };
}
