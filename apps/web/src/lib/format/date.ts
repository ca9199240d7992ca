import type { Language } from '#lib/words/language.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const partsOf = (on: string) => on.split('-').map(Number) as [number, number, number];
const monthName = (month: number): string => monthNames[month - 1] ?? '';

/** A calendar date in full: 2026年4月7日, 7 April 2026. */
export function formatDay(on: string, language: Language): string {
  const [year, month, day] = partsOf(on);
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${monthName(month)} ${year}`;
}

/** A calendar date where room is short, as in tables: 2026.04.07, 7 Apr 2026. */
export function formatShortDay(on: string, language: Language): string {
  const [year, month, day] = partsOf(on);
  return language === 'zh' ? on.replaceAll('-', '.') : `${day} ${monthName(month).slice(0, 3)} ${year}`;
}

/** A month in full, from any day of it: 2026年4月, April 2026. */
export function formatMonth(on: string, language: Language): string {
  const [year, month] = partsOf(on);
  return language === 'zh' ? `${year}年${month}月` : `${monthName(month)} ${year}`;
}

/** A month beside others of the same axis: 4月, Apr; January says its year. */
export function formatMonthTick(on: string, language: Language): string {
  const [year, month] = partsOf(on);
  if (language === 'zh') return month === 1 ? `${year}年` : `${month}月`;
  return month === 1 ? String(year) : monthName(month).slice(0, 3);
}

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
});

/** An instant on the business clock, to the minute. */
export function formatInstant(at: string, language: Language): string {
  const part = Object.fromEntries(clock.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  return `${formatShortDay(`${part.year}-${part.month}-${part.day}`, language)} ${part.hour}:${part.minute}`;
}

/** Today on the business clock. */
export const today = (): string => clock.format(new Date()).slice(0, 10);
