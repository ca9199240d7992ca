import type { CalendarDate } from '../../kernel/index.js';
import type { BusySeason, SeasonCalendar, SeasonPlace } from './season-calendar.js';

/** A season that a camp falls into: at which of the places it concerns, and the days they have in common. */
export interface SeasonClash {
  readonly season: BusySeason;
  readonly places: readonly SeasonPlace[];
  readonly fromOn: CalendarDate;
  readonly untilOn: CalendarDate;
}

interface Days {
  readonly firstOn: CalendarDate;
  readonly lastOn: CalendarDate;
}

/**
 * With which seasons a camp clashes, the earliest first: a warning to who plans it, never a refusal.
 * @param codes The divisions its women come from; a place counts when it lies in one of them or around it. With none all count.
 */
export const seasonClashes = (
  camp: Days,
  { seasons }: SeasonCalendar,
  codes: readonly string[],
): readonly SeasonClash[] =>
  seasons
    .flatMap((season) => {
      const shared = season.places
        .filter(({ code }) => codes.length === 0 || codes.some((each) => isWithin(code, each)))
        .flatMap((place) => yearsAround(camp).flatMap((year) => inCommon(camp, place, year) ?? []));
      const [first] = shared.map(({ firstOn }) => firstOn).toSorted();
      const last = shared.map(({ lastOn }) => lastOn).toSorted();
      const places = season.places.filter((place) => shared.some((each) => each.place === place));
      return first ? [{ season, places, fromOn: first, untilOn: last.at(-1) ?? first }] : [];
    })
    .toSorted((a, b) => a.fromOn.localeCompare(b.fromOn));

/** Whether one division lies within the other, either way. */
const isWithin = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** The years in which a season can begin that a camp falls into. */
function yearsAround({ firstOn, lastOn }: Days): readonly number[] {
  const [first, last] = [firstOn, lastOn].map((on) => Number(on.slice(0, 4))) as [number, number];
  return Array.from({ length: last - first + 2 }, (_, at) => first - 1 + at);
}

/** The days that a camp shares with a season of one year at one place. */
function inCommon(camp: Days, place: SeasonPlace, year: number): (Days & { place: SeasonPlace }) | undefined {
  const fromOn = `${year}-${place.from}` as CalendarDate;
  const untilOn = `${place.until < place.from ? year + 1 : year}-${place.until}` as CalendarDate;
  const [, firstOn] = inOrder(fromOn, camp.firstOn);
  const [lastOn] = inOrder(untilOn, camp.lastOn);
  return firstOn <= lastOn ? { place, firstOn, lastOn } : undefined;
}

/** Two days, the earlier one first. */
const inOrder = (one: CalendarDate, other: CalendarDate) =>
  (one < other ? [one, other] : [other, one]) as [CalendarDate, CalendarDate];
