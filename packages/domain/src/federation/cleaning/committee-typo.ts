import type { CleaningRule } from './cleaning-rule.js';

const typos: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/委(员)?会会+$/, '委$1会'],
  [/民委委+会$/, '民委员会'],
  [/村委委+会$/, '村委会'],
  [/村季会$/, '村委会'],
  [/村民居委会$/, '村民委员会'],
  [/社区委员会$/, '社区居委会'],
];

/** Slips of the pen in the committee at a name's end (村民委员会会, 村季会, 社区委员会). */
export const committeeTypo: CleaningRule = Object.freeze({
  name: 'committee-typo',
  tiers: ['village'] as const,
  cure: (name: string) => typos.reduce((text, [wrong, right]) => text.replace(wrong, right), name),
});
