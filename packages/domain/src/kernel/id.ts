declare const brand: unique symbol;

/** An opaque identifier that cannot be mistaken for that of another kind of thing. */
export type Id<Name extends string> = string & { readonly [brand]: Name };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export const Id = Object.freeze({
  /** Names an identifier that is known to be one (it comes from the store or from the id source). */
  of: <Name extends string>(text: string): Id<Name> => text as Id<Name>,
  /** Whether a text has the form of an identifier (a lower-case UUID). */
  matches: (text: string): boolean => uuid.test(text),
});
