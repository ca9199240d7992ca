import type { Period } from '@fulian/domain/platforms';
import { isTold, stockText } from '#lib/figures/now-figures.ts';
import { accountsOfPeriod } from '#lib/figures/period-address.ts';
import { formatExact, formatGrowth, formatTotal } from '#lib/format/count.ts';
import { formatShortDay } from '#lib/format/date.ts';
import type { Language } from '#lib/words/language.ts';
import { messages } from './messages.ts';
import type { ChildFigures } from './unit-home.query.ts';

/** A unit below with its figures as they read. */
export type ChildRow = ReturnType<typeof childRow>;

const nothing = { value: 0, reported: 0, censored: 0 };

/** In the order of the official list: units are not ranked. */
export const childRows = (
  children: readonly ChildFigures[],
  thisMonth: Period,
  language: Language,
): ChildRow[] => children.map((child) => childRow(child, thisMonth, language));

const childRow = ({ unit, now, months: [month] }: ChildFigures, thisMonth: Period, language: Language) => ({
  id: unit.id,
  unit: unit.name,
  accountsOfMonth: accountsOfPeriod(unit.id, thisMonth),
  followers: stockText(now, language),
  exactFollowers: formatExact(now.followers),
  growth: isTold(now) && month ? formatGrowth(month.followersGrowth, language) : messages[language].never,
  plays: formatTotal(month?.plays ?? nothing, language),
  accounts: formatExact(now.accounts),
  reported: now.lastReportedOn ? formatShortDay(now.lastReportedOn, language) : messages[language].never,
});
