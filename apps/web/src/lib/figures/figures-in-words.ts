import { formatShortDay } from '#lib/format/date.ts';
import type { Language } from '#lib/words/language.ts';
import type { Now, PeriodFigures } from './figures.query.ts';
import { messages } from './messages.ts';
import type { Metric } from './metrics.ts';
import { nowFigures } from './now-figures.ts';
import { type PlatformNow, platformBars } from './platform-bars.ts';
import { trendOf } from './trend.ts';
import type { TrendFigures } from './trend-figures.ts';

interface Figures {
  readonly now: Now;
  readonly months: readonly PeriodFigures[];
  readonly trend: TrendFigures;
  readonly byPlatform: readonly PlatformNow[];
}

/**
 * A unit's figures as a page shows them. Numbers become words on the server: the browser carries neither the rules for
 * writing them nor the sentences in the other language.
 */
export const figuresInWords = (
  { now, months, trend, byPlatform }: Figures,
  metric: Metric,
  language: Language,
) => ({
  freshness: freshnessOf(now, language),
  now: nowFigures(now, months, language),
  trend: trendOf(trend, metric, language),
  platforms: { label: messages[language].byPlatform, rows: platformBars(byPlatform, language) },
});

/** How fresh figures are. */
function freshnessOf({ lastReportedOn }: Now, language: Language): string {
  const t = messages[language];
  return lastReportedOn ? t.lastReported(formatShortDay(lastReportedOn, language)) : t.neverReported;
}
