import { CalendarDate } from '@fulian/domain/kernel';
import { type LineChartModel, lineChart } from '#lib/charts/line-chart.ts';
import { metricWords } from '#lib/figures/metric-words.ts';
import { formatReported, formatTick } from '#lib/format/count.ts';
import { formatDay } from '#lib/format/date.ts';
import type { Language } from '#lib/words/language.ts';
import type { Day } from './account.query.ts';

const tickEvery = 15;

const missing = { state: 'missing', value: null } as const;

export type ChartedMetric = 'followers' | 'plays' | 'reads';

/** What was told of a day; an account whose platform counts reads alone is drawn by those. */
const chartedOf = (snapshots: readonly Day[]): readonly ChartedMetric[] => {
  const told = (['plays', 'reads'] as const).filter((metric) =>
    snapshots.some((snapshot) => snapshot[metric].value !== null),
  );
  return ['followers', ...(told.length ? told : (['plays'] as const))];
};

/** A chart of followers, and one each of plays and reads where they are told; a day without a report leaves a gap. */
export function recentDays(
  snapshots: readonly Day[],
  from: string,
  length: number,
  language: Language,
): readonly { readonly key: ChartedMetric; readonly chart: LineChartModel }[] {
  const byDay = new Map(snapshots.map((snapshot) => [snapshot.on, snapshot]));
  const days = Array.from({ length }, (_, at) => CalendarDate.plusDays(from as CalendarDate, at));
  const columns = days.map((on, at) => ({
    tick: (length - 1 - at) % tickEvery === 0 ? `${Number(on.slice(5, 7))}.${Number(on.slice(8))}` : '',
    text: formatDay(on, language),
  }));
  return chartedOf(snapshots).map((key) => {
    const counts = days.map((on) => byDay.get(on)?.[key] ?? missing);
    const line = {
      key,
      text: metricWords[language][key],
      values: counts.map(({ value }) => value),
      words: counts.map((count) => formatReported(count, language)),
    };
    return {
      key,
      chart: lineChart(
        [line],
        columns,
        (value, step) => formatTick(value, step, language),
        key !== 'followers',
      ),
    };
  });
}
