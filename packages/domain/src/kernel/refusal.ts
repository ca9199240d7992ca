/** An expected "no": a rule of the house that a request ran into. Returned, never thrown. */
export interface Refusal<Code extends string = string> {
  readonly refused: true;
  /** Stable, in PascalCase; what programs read. */
  readonly code: Code;
  /** One English sentence for developers; what people read is the client's word for `code`. */
  readonly message: string;
  /** Where in the input the rule was broken, outermost first. */
  readonly path?: readonly (string | number)[];
}

export const Refusal = Object.freeze({
  of: <Code extends string>(
    code: Code,
    message: string,
    path?: readonly (string | number)[],
  ): Refusal<Code> => Object.freeze({ refused: true, code, message, ...(path && { path }) }),
  is: (value: unknown): value is Refusal =>
    typeof value === 'object' && value !== null && (value as { refused?: unknown }).refused === true,
});
