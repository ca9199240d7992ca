/** What an award is beside the one of the same home that was in force before it. */
export const awardKinds = ['first', 'renewal', 'upgrade', 'downgrade'] as const;

export type AwardKind = (typeof awardKinds)[number];

export const AwardKind = Object.freeze({
  /** @param before the stars in force until now; undefined where there were none */
  of: (stars: number, before: number | undefined): AwardKind => {
    if (before === undefined) return 'first';
    if (stars === before) return 'renewal';
    return stars > before ? 'upgrade' : 'downgrade';
  },
});
