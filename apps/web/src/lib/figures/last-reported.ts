import { formatShortDay } from '#lib/format/date.ts';
import { say, spoken } from '#lib/words/say.ts';
import type { Now } from './figures.query.ts';
import { messages } from './messages.ts';

/** How fresh figures are, in words. */
export function lastReported({ lastReportedOn }: Now): string {
  const t = say(messages);
  return lastReportedOn ? t.lastReported(formatShortDay(lastReportedOn, spoken())) : t.neverReported;
}
