import type { Scope } from '../access/scope.js';

/** Declares on a connection in whose scope its statements run; `scopeValues` gives the values. */
export const declareScope =
  "select set_config('app.kind', $1, false), set_config('app.actor', $2, false), set_config('app.subtree', $3, false)";

export const scopeValues = ({ kind, actor, subtree }: Scope): string[] => [kind, actor, subtree];
