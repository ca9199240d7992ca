import { periodFragment } from '#lib/figures/figures.query.ts';
import { graphql } from '#lib/graphql/graphql.ts';

/** Days of a unit, and those they are compared with; asked only where the trend is drawn of days or of weeks. */
export const daysQuery = graphql(
  `
  query UnitDays($unitId: ID!, $from: LocalDate!, $to: LocalDate!, $earlierFrom: LocalDate!, $earlierTo: LocalDate!) {
    figures(unitId: $unitId) {
      days(from: $from, to: $to) { ...Period }
      earlier: days(from: $earlierFrom, to: $earlierTo) { ...Period }
    }
  }
`,
  [periodFragment],
);
