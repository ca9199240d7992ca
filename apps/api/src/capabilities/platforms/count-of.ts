import { Count } from '@fulian/domain/kernel';
import type { CountType } from './count.type.js';

/** A number beside the names of those of its row that are lower bounds, as the tables keep them. */
export function countOf(value: number | null, name: string, censored: readonly string[] | null): Count {
  if (value === null) return Count.missing;
  return censored?.includes(name) ? Count.censored(value) : Count.known(value);
}

/** A count as it goes over the wire. */
export const wireCount = (count: Count): CountType => ({
  state: count.state,
  value: Count.lowerBound(count) ?? null,
});
