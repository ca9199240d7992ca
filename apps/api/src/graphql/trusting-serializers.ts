import { GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';

/**
 * How values that come from the database as what they are leave: as they are. Looking at each date again whether it is
 * one costs more than all else that is done to it. Whatever looks different is left to the scalar.
 */
export const trustingSerializers: Readonly<Record<string, (value: unknown) => unknown>> = {
  SafeInt: (value) => (Number.isSafeInteger(value) ? value : GraphQLSafeInt.serialize(value)),
  LocalDate: (value) =>
    typeof value === 'string' && value.length === 10 ? value : GraphQLLocalDate.serialize(value),
};
