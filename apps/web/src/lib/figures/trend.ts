import { type ColumnInput, type LineChartModel, lineChart } from '#lib/charts/line-chart.ts';
import { formatTick } from '#lib/format/count.ts';
import { formatMonth, formatMonthTick } from '#lib/format/date.ts';
import type { Language } from '#lib/words/language.ts';
import type { Month } from './figures.query.ts';
import { messages } from './messages.ts';
import { type Metric, metrics, metricWords, numberOf, wordsOf } from './metrics.ts';
import { type MonthTable, monthTable } from './month-table.ts';

const shownMonths = 12;

/** Twelve months of one metric beside the same months a year earlier, as a page shows them. */
export interface Trend {
  readonly title: string;
  readonly lead: string;
  /** What the chart shows. */
  readonly label: string;
  readonly chart: LineChartModel;
  /** The other metrics, and what choosing one of them is called. */
  readonly choose: string;
  readonly tabs: readonly { readonly href: string; readonly text: string; readonly isCurrent: boolean }[];
  readonly table: MonthTable;
  /** What is said instead where there are no months. */
  readonly empty: { readonly title: string; readonly hint: string } | null;
}

const yearBefore: Readonly<Record<Language, string>> = { zh: '去年同期', en: 'a year earlier' };

/** Works the trend out on the server. `months` are up to 24, the latest last; what is older than 12 is compared with. */
export function trendOf(months: readonly Month[], metric: Metric, language: Language): Trend {
  const shown = months.slice(-shownMonths);
  const byMonth = new Map(months.map((month) => [month.from.slice(0, 7), month]));
  const earlier = shown.map(({ from }) => byMonth.get(`${Number(from.slice(0, 4)) - 1}${from.slice(4, 7)}`));
  const columns = shown.map(
    ({ from }): ColumnInput => ({
      tick: formatMonthTick(from, language),
      text: formatMonth(from, language),
    }),
  );
  const lines = [line(metric, metricWords[language][metric], shown, metric, language)];
  const known = earlier.filter((month) => month && numberOf(month, metric) !== null);
  if (known.length > 1) lines.push(line('before', yearBefore[language], earlier, metric, language));
  const tickText = (value: number, step: number) => formatTick(value, step, language);
  const t = messages[language];
  return {
    title: t.trend,
    lead: lines.length > 1 ? t.trendLeadCompared : t.trendLead,
    label: t.trendOf(metricWords[language][metric]),
    chart: lineChart(lines, columns, tickText, metric !== 'followers'),
    choose: t.choose,
    tabs: metrics.map((each) => ({
      href: `?metric=${each}`,
      text: metricWords[language][each],
      isCurrent: each === metric,
    })),
    table: monthTable(shown, language),
    empty: shown.length ? null : { title: t.none, hint: t.noneHint },
  };
}

const line = (
  key: string,
  text: string,
  months: readonly (Month | undefined)[],
  metric: Metric,
  language: Language,
) => ({
  key,
  text,
  values: months.map((month) => (month ? numberOf(month, metric) : null)),
  words: months.map((month) => (month ? wordsOf(month, metric, language) : '—')),
});
