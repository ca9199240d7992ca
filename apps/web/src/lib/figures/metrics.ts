import { formatGrowth, formatReported, formatTotal } from '#lib/format/count.ts';
import type { Language } from '#lib/words/language.ts';
import type { PeriodFigures } from './figures.query.ts';
import { messages } from './messages.ts';

/** What a trend can be drawn of, the most asked for first. */
export const metrics = ['plays', 'reads', 'followers', 'posts', 'likes'] as const;

export type Metric = (typeof metrics)[number];

export const metricIn = (url: URL): Metric =>
  metrics.find((metric) => metric === url.searchParams.get('metric')) ?? 'plays';

/** Whether anybody had reported anything by the end of this period: before that, 0 followers only means that nobody counted. */
export const isCounted = (period: PeriodFigures): boolean =>
  period.followers > 0 || period.posts.reported > 0 || period.plays.reported > 0 || period.reads.reported > 0;

/** A period's number; null where nothing was reported. */
export function numberOf(period: PeriodFigures, metric: Metric): number | null {
  if (metric === 'followers') return isCounted(period) ? period.followers : null;
  return period[metric].reported > 0 ? period[metric].value : null;
}

/** A period's number as it reads. */
export const wordsOf = (period: PeriodFigures, metric: Metric, language: Language): string =>
  metric === 'followers'
    ? formatReported({ state: isCounted(period) ? 'known' : 'missing', value: period.followers }, language)
    : formatTotal(period[metric], language);

/** What the followers grew by in a period as it reads. */
export const growthText = (period: PeriodFigures, language: Language): string =>
  isCounted(period) ? formatGrowth(period.followersGrowth, language) : messages[language].notTold;
