import type { PeriodFigures } from './figures.query.ts';
import { summedBy } from './summed-by.ts';
import { type TrendKind, trendLengths } from './trend-kind.ts';

/** What a trend is drawn of, the latest last. */
export interface TrendFigures {
  readonly kind: TrendKind;
  readonly shown: readonly PeriodFigures[];
  /** What each of them is compared with; undefined where there is nothing so early. */
  readonly earlier: readonly (PeriodFigures | undefined)[];
}

/** Days as they were asked for, and those 52 weeks before them. */
export interface TrendDays {
  readonly days: readonly PeriodFigures[];
  readonly earlier: readonly PeriodFigures[];
}

/** Months beside the same months a year earlier. `months` are up to 24, the latest last. */
export function trendOfMonths(months: readonly PeriodFigures[]): TrendFigures {
  const shown = months.slice(-trendLengths.month);
  const first = months.length - shown.length;
  return { kind: 'month', shown, earlier: shown.map((_, at) => months[first + at - 12]) };
}

/** Years stand beside each other already. `months` begin with a January. */
export function trendOfYears(months: readonly PeriodFigures[]): TrendFigures {
  const shown = summedBy('year', months);
  return { kind: 'year', shown, earlier: shown.map(() => undefined) };
}

/** Days, or the weeks they make, beside those 52 weeks earlier. */
export function trendOfDays(kind: 'day' | 'week', { days, earlier }: TrendDays): TrendFigures {
  const shown = summedBy(kind, days);
  const before = summedBy(kind, earlier);
  return { kind, shown, earlier: shown.map((_, at) => before[at]) };
}
