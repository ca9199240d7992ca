/** The five tiers (五级) of a women's federation, from the top. */
export const tiers = ['province', 'prefecture', 'county', 'township', 'village'] as const;

export type Tier = (typeof tiers)[number];

export const Tier = Object.freeze({
  /** 1 for the province to 5 for the village. */
  depth: (tier: Tier): number => tiers.indexOf(tier) + 1,
  atDepth: (depth: number): Tier | undefined => tiers[depth - 1],
  below: (tier: Tier): Tier | undefined => tiers[tiers.indexOf(tier) + 1],
  above: (tier: Tier): Tier | undefined => tiers[tiers.indexOf(tier) - 1],
  matches: (text: string): text is Tier => (tiers as readonly string[]).includes(text),
});
