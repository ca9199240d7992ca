import { formatMonth, formatMonthTick, formatShortDay } from '#lib/format/date.ts';
import type { Language } from '#lib/words/language.ts';
import { messages } from './messages.ts';
import type { TrendKind } from './trend-kind.ts';

/** A day, week, month or year by its first day, as it reads in full: 2026.11.28, 2026.11.23 起一周, 2026年11月, 2026年. */
export function periodText(kind: TrendKind, from: string, language: Language): string {
  if (kind === 'day') return formatShortDay(from, language);
  if (kind === 'week') return messages[language].weekFrom(formatShortDay(from, language));
  return kind === 'month' ? formatMonth(from, language) : messages[language].year(from.slice(0, 4));
}

/** Likewise on an axis, where its neighbours say the rest: 11.28, 11.23, 11月, 2026年. */
export function periodTick(kind: TrendKind, from: string, language: Language): string {
  if (kind === 'month') return formatMonthTick(from, language);
  return kind === 'year' ? messages[language].year(from.slice(0, 4)) : dayTick(from);
}

const dayTick = (on: string): string => `${Number(on.slice(5, 7))}.${Number(on.slice(8))}`;
