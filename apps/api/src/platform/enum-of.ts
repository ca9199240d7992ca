/** An enum object whose names are its values: one spelling from column to wire. */
export const enumOf = <Value extends string>(values: readonly Value[]): { [value in Value]: value } =>
  Object.freeze(Object.fromEntries(values.map((value) => [value, value]))) as { [value in Value]: value };
