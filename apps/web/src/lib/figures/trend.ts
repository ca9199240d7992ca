import { type ColumnInput, type LineChartModel, lineChart } from '#lib/charts/line-chart.ts';
import { formatTick } from '#lib/format/count.ts';
import type { Language } from '#lib/words/language.ts';
import type { PeriodFigures } from './figures.query.ts';
import { messages } from './messages.ts';
import { metricWords } from './metric-words.ts';
import { type Metric, metrics, numberOf, wordsOf } from './metrics.ts';
import { type PeriodTable, periodTable } from './period-table.ts';
import { periodText, periodTick } from './period-words.ts';
import { toldBefore } from './told-before.ts';
import type { TrendFigures } from './trend-figures.ts';
import { type TrendKind, trendKinds } from './trend-kind.ts';

/** Choices that are links, and what choosing one of them is called. */
export interface Choice {
  readonly label: string;
  readonly tabs: readonly { readonly href: string; readonly text: string; readonly isCurrent: boolean }[];
}

/** One metric over days, weeks, months or years beside what it was earlier, as a page shows it. */
export interface Trend {
  readonly title: string;
  readonly lead: string;
  /** What the chart shows. */
  readonly label: string;
  readonly chart: LineChartModel;
  readonly metrics: Choice;
  readonly table: PeriodTable;
  /** What is said instead where there is nothing to draw. */
  readonly empty: { readonly title: string; readonly hint: string } | null;
}

/** Works the trend out on the server. */
export function trendOf(figures: TrendFigures, metric: Metric, language: Language): Trend {
  const { kind, shown, earlier } = figures;
  const t = messages[language];
  const words = t.trend[kind];
  const lines = [line(metric, metricWords[language][metric], shown, metric, language)];
  const known = earlier.filter((period) => period && numberOf(period, metric) !== null);
  // Less than that is a stub at the edge, which compares nothing.
  if (known.length > shown.length / 4) lines.push(line('before', words.before, earlier, metric, language));
  const tickText = (value: number, step: number) => formatTick(value, step, language);
  return {
    title: words.title,
    lead: lines.length > 1 ? comparedLead(figures, metric, language) : words.lead,
    label: t.trendOf(metricWords[language][metric], words.title),
    chart: lineChart(lines, columnsOf(kind, shown, language), tickText, metric !== 'followers'),
    metrics: {
      label: t.choose,
      tabs: metrics.map((each) => ({
        href: addressOf(kind, each),
        text: metricWords[language][each],
        isCurrent: each === metric,
      })),
    },
    table: periodTable(kind, shown, language),
    empty: shown.length ? null : { title: t.none, hint: t.noneHint },
  };
}

/** What the dashed line is, and how little it rests on where that is far less than the other one. */
function comparedLead(figures: TrendFigures, metric: Metric, language: Language): string {
  const t = messages[language];
  const { before, lead } = t.trend[figures.kind];
  const share = toldBefore(figures, metric);
  const compared = t.trendCompared(before, lead);
  return share === null ? compared : compared + t.toldLess(before, Math.max(1, Math.round(share * 100)));
}

/** By what a trend is drawn; the metric stays as it was chosen. */
export const kindChoice = (kind: TrendKind, metric: Metric, language: Language): Choice => ({
  label: messages[language].chooseKind,
  tabs: trendKinds.map((each) => ({
    href: addressOf(each, metric),
    text: messages[language].trend[each].by,
    isCurrent: each === kind,
  })),
});

const addressOf = (kind: TrendKind, metric: Metric): string =>
  `?${new URLSearchParams({ ...(kind !== 'month' && { by: kind }), metric })}`;

/** Of thirty days, every fifth has its name on the axis; of anything else each. */
const columnsOf = (
  kind: TrendKind,
  shown: readonly PeriodFigures[],
  language: Language,
): readonly ColumnInput[] =>
  shown.map(({ from }, at) => ({
    tick: kind === 'day' && (shown.length - 1 - at) % 5 ? '' : periodTick(kind, from, language),
    text: periodText(kind, from, language),
  }));

const line = (
  key: string,
  text: string,
  periods: readonly (PeriodFigures | undefined)[],
  metric: Metric,
  language: Language,
) => ({
  key,
  text,
  values: periods.map((period) => (period ? numberOf(period, metric) : null)),
  words: periods.map((period) => (period ? wordsOf(period, metric, language) : '—')),
});
