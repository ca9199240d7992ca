import type { CalendarDate } from '../../kernel/index.js';

/** A time of the farming year in which women are needed at home, as an office keeps it. */
export interface BusySeason {
  readonly name: string;
  readonly fromOn: CalendarDate;
  readonly untilOn: CalendarDate;
}

/** A season that a camp falls into, and the days they have in common. */
export interface SeasonClash {
  readonly season: BusySeason;
  readonly fromOn: CalendarDate;
  readonly untilOn: CalendarDate;
}

/** With which seasons a camp clashes, the earliest first: a warning to who plans it, never a refusal. */
export const seasonClashes = (
  camp: { readonly firstOn: CalendarDate; readonly lastOn: CalendarDate },
  seasons: readonly BusySeason[],
): readonly SeasonClash[] =>
  seasons
    .filter(({ fromOn, untilOn }) => fromOn <= camp.lastOn && untilOn >= camp.firstOn)
    .map((season) => ({
      season,
      fromOn: inOrder(season.fromOn, camp.firstOn)[1],
      untilOn: inOrder(season.untilOn, camp.lastOn)[0],
    }))
    .toSorted((a, b) => a.fromOn.localeCompare(b.fromOn));

/** Two days, the earlier one first. */
const inOrder = (one: CalendarDate, other: CalendarDate) =>
  (one < other ? [one, other] : [other, one]) as [CalendarDate, CalendarDate];
