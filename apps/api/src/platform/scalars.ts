import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';

/** An instant, UTC on the wire. */
export const InstantScalar = GraphQLDateTimeISO;

/** A calendar date, `YYYY-MM-DD`. */
export const CalendarDateScalar = GraphQLLocalDate;

/** A whole number up to 2^53 - 1, for counts that outgrow `Int`. */
export const BigCountScalar = GraphQLSafeInt;
