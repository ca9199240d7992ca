import type { Column } from '#lib/ui/column.ts';
import type { Language } from '#lib/words/language.ts';
import type { PeriodFigures } from './figures.query.ts';
import { messages } from './messages.ts';
import { metricWords } from './metric-words.ts';
import { growthText, metrics, wordsOf } from './metrics.ts';
import { periodText } from './period-words.ts';
import type { TrendKind } from './trend-kind.ts';

/** Figures period by period as they read; a row's first cell is the period, from its day `from` to its day `to`. */
export interface PeriodTable {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** The latest first. */
export const periodTable = (
  kind: TrendKind,
  periods: readonly PeriodFigures[],
  language: Language,
): PeriodTable => ({
  caption: messages[language].trend[kind].table,
  columns: [
    { key: 'period', text: messages[language].trend[kind].column, isName: true },
    ...metrics.map((metric) => ({ key: metric, text: metricWords[language][metric], isNumber: true })),
    { key: 'growth', text: metricWords[language].followersGrowth, isNumber: true },
  ],
  rows: periods.toReversed().map((period) => ({
    from: period.from,
    to: period.to,
    period: periodText(kind, period.from, language),
    ...Object.fromEntries(metrics.map((metric) => [metric, wordsOf(period, metric, language)])),
    growth: growthText(period, language),
  })),
});
