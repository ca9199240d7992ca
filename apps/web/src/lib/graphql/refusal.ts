/** A rule that a request ran into, as far as a page needs it: which one, and where in the input. */
export interface RefusalValue {
  readonly code: string;
  readonly path: readonly string[];
}

type Outcome = { readonly __typename: string };
type RefusalOutcome = Outcome & { readonly code: string; readonly path: readonly string[] | null };

const isRefusal = (outcome: Outcome): outcome is RefusalOutcome => 'code' in outcome && 'path' in outcome;

/** The refusal among a mutation's outcomes; undefined when the deed was done. */
export const refusalIn = (outcome: Outcome): RefusalValue | undefined =>
  isRefusal(outcome) ? { code: outcome.code, path: outcome.path ?? [] } : undefined;
