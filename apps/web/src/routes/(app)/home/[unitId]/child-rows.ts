import { formatCount, formatExact, formatGrowth, formatTotal } from '#lib/format/count.ts';
import { formatShortDay } from '#lib/format/date.ts';
import type { Language } from '#lib/words/language.ts';
import { messages } from './messages.ts';
import type { ChildFigures } from './unit-home.query.ts';

/** A unit below with its figures as they read. */
export type ChildRow = ReturnType<typeof childRow>;

const unknown = '—';

/** In the order of the official list: units are not ranked. */
export const childRows = (children: readonly ChildFigures[], language: Language): ChildRow[] =>
  children.map((child) => childRow(child, language));

const childRow = ({ unit, now, months: [month] }: ChildFigures, language: Language) => ({
  id: unit.id,
  unit: unit.name,
  followers: formatCount(now.followers, language),
  exactFollowers: formatExact(now.followers),
  growth: month ? formatGrowth(month.followersGrowth, language) : unknown,
  plays: month ? formatTotal(month.plays, language) : unknown,
  accounts: formatExact(now.accounts),
  reported: now.lastReportedOn ? formatShortDay(now.lastReportedOn, language) : messages[language].never,
});
