import type { CalendarDate } from '@fulian/domain/kernel';
import { Period } from '@fulian/domain/platforms';
import { formatMonth, formatShortDay } from '#lib/format/date.ts';
import type { Language } from '#lib/words/language.ts';

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Some days as they read: one day, a whole month, or from when until when. */
export function spanText({ from, to }: Days, language: Language): string {
  if (from === to) return formatShortDay(from, language);
  const month = Period.containing('month', from as CalendarDate);
  if (month.from === from && month.to === to) return formatMonth(from, language);
  const [first, last] = [formatShortDay(from, language), formatShortDay(to, language)];
  return language === 'zh' ? `${first} 至 ${last}` : `${first} to ${last}`;
}
