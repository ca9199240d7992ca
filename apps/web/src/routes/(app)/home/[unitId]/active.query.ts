import type { CalendarDate } from '@fulian/domain/kernel';
import { Period } from '@fulian/domain/platforms';
import { graphql } from '#lib/graphql/graphql.ts';

/** Accounts that published something. Asked beside the other figures: nothing of it is summed beforehand. */
export const activeQuery = graphql(`
  query ActiveAccounts($unitId: ID!, $from: LocalDate!, $to: LocalDate!, $beforeFrom: LocalDate!, $beforeTo: LocalDate!) {
    figures(unitId: $unitId) {
      month: period(from: $from, to: $to) { activeAccounts }
      before: period(from: $beforeFrom, to: $beforeTo) { activeAccounts }
    }
  }
`);

/** The running month and the one before it. */
export function monthsUpTo(today: CalendarDate) {
  const month = Period.containing('month', today);
  const before = Period.before('month', month);
  return { ...month, beforeFrom: before.from, beforeTo: before.to };
}
