import type { Answer } from '../support/ask.js';

/** What a rule expects of an answer. */
export type Expected = 'signed out' | 'forbidden' | 'nothing' | 'something' | 'no refusal of access';

/** What an answer shows of the thing asked for. */
export type Seen = 'signed out' | 'forbidden' | 'nothing' | 'something' | `fault: ${string}`;

/** Not there and not yours look the same: null, an empty list, or a refusal that says NotFound. */
export function seenIn(answer: Answer, field: string): Seen {
  const code = answer.errors?.[0]?.extensions?.code;
  if (code === 'UNAUTHENTICATED') return 'signed out';
  if (code === 'FORBIDDEN') return 'forbidden';
  if (answer.errors?.length) return `fault: ${code} ${answer.errors[0]?.message}`;
  const value = answer.data?.[field];
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length ? 'something' : 'nothing';
  const shown = value as { code?: unknown; totalCount?: unknown };
  if (typeof shown.code === 'string' && shown.code.endsWith('NotFound')) return 'nothing';
  return shown.totalCount === 0 ? 'nothing' : 'something';
}

export function keeps(expected: Expected, seen: Seen): boolean {
  if (seen.startsWith('fault')) return false;
  return expected === 'no refusal of access'
    ? seen !== 'signed out' && seen !== 'forbidden'
    : expected === seen;
}
