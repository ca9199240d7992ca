import { formatCount, formatGrowth, formatReported } from '#lib/format/count.ts';
import type { Language } from '#lib/words/language.ts';
import type { Summary } from './compare.query.ts';

/** What is told of followers at the end of a period: how many, and what they grew by. */
export type Stock = 'followers' | 'followersGrowth';

type Told = Pick<Summary, Stock | 'reportingAccounts'>;

/** Its number; null where no account told its followers: 0 would only mean that nobody counted. */
export const toldStock = (summary: Told, stock: Stock): number | null =>
  summary.reportingAccounts > 0 ? summary[stock] : null;

/** The number as it reads. */
export function stockWords(summary: Told, stock: Stock, language: Language): string {
  const told = toldStock(summary, stock);
  if (told === null) return formatReported({ state: 'missing', value: null }, language);
  return (stock === 'followersGrowth' ? formatGrowth : formatCount)(told, language);
}
