import type { Counts } from './effects.query.ts';

/** What is counted of a programme, in the order of time. */
export const measures = [
  'enrolled',
  'attended',
  'activeAfter3',
  'activeAfter6',
  'activeAfter12',
  'coached',
  'starred',
] as const satisfies readonly (keyof Counts)[];
