import type { CleaningRule } from './cleaning-rule.js';

/** A villagers' committee is called by its village: 清溪村村民委员会, 清溪村委会 and 清溪村 are 清溪村. */
export const villagersCommittee: CleaningRule = Object.freeze({
  name: 'villagers-committee',
  tiers: ['village'] as const,
  cure: (name: string) => name.replace(/村?村(?:民委员|委)会$/, '村'),
});

/** A residents' committee is called by its community: 永福居委会 and 永福社区居民委员会 are 永福社区. A number after it stays. */
export const residentsCommittee: CleaningRule = Object.freeze({
  name: 'residents-committee',
  tiers: ['village'] as const,
  cure: (name: string) => name.replace(/(?:社区)?居(?:民委员|委)会([一二三四五六七八九十]*)$/, '社区$1'),
});

/** A street's office (街道办事处) is its government; the place is the street (街道). */
export const streetOffice: CleaningRule = Object.freeze({
  name: 'street-office',
  tiers: ['township'] as const,
  cure: (name: string) => name.replace(/街道办事处$/, '街道'),
});

/** "Like a village" (类似村) is the statisticians' word for places no villagers' committee governs; nobody says it. */
export const likeVillage: CleaningRule = Object.freeze({
  name: 'like-village',
  tiers: ['village'] as const,
  cure: (name: string) => name.replace(/(?<=.)类似[村居]$/u, ''),
});
