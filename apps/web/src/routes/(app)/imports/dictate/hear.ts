import { readSpokenCount } from '@fulian/domain/imports';
import { Count, Refusal } from '@fulian/domain/kernel';

export const asked = ['followers', 'posts', 'views'] as const;

export type Asked = (typeof asked)[number];

/** What was said of one figure, and what was understood: nothing, a number, at least a number, or not a number. */
export interface Heard {
  readonly text: string;
  readonly value: number | null;
  readonly isLowerBound: boolean;
  readonly isUnclear: boolean;
}

export function hear(text: string): Heard {
  const count = readSpokenCount(text);
  if (Refusal.is(count)) return { text, value: null, isLowerBound: false, isUnclear: true };
  const known = count as Count;
  return {
    text,
    value: Count.lowerBound(known) ?? null,
    isLowerBound: known.state === 'censored',
    isUnclear: false,
  };
}
