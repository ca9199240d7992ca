import { formatMonth } from '#lib/format/date.ts';
import type { Column } from '#lib/ui/column.ts';
import type { Language } from '#lib/words/language.ts';
import type { Month } from './figures.query.ts';
import { messages } from './messages.ts';
import { metrics, metricWords, wordsOf } from './metrics.ts';

/** Figures month by month as they read; a row's first cell is the month. */
export interface MonthTable {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** The latest month first. */
export const monthTable = (months: readonly Month[], language: Language): MonthTable => ({
  caption: messages[language].table,
  columns: [
    { key: 'month', text: messages[language].month, isName: true },
    ...metrics.map((metric) => ({ key: metric, text: metricWords[language][metric], isNumber: true })),
  ],
  rows: months.toReversed().map((month) => ({
    month: formatMonth(month.from, language),
    ...Object.fromEntries(metrics.map((metric) => [metric, wordsOf(month, metric, language)])),
  })),
});
