import type { CountValue, TotalValue } from '#lib/format/count.ts';

/** A count to be reckoned with: nothing where nothing was reported, a text where it is only known to be at least so much. */
export function exactCount(count: CountValue | null | undefined): number | string | null {
  if (!count || count.state === 'missing' || count.value === null) return null;
  return count.state === 'censored' ? `≥${count.value}` : count.value;
}

/** A sum likewise. */
export function exactTotal({ value, reported, censored }: TotalValue): number | string | null {
  if (reported === 0) return null;
  return censored > 0 ? `≥${value}` : value;
}
