import { type Published, suppressColumn } from './suppress-cells.js';

/** What is counted of a programme's women, each once: who came, who stayed with it, and what became of it. */
export const effectMeasures = [
  'enrolled',
  'attended',
  'active_3',
  'active_6',
  'active_12',
  'coached',
  'starred',
] as const;

export type EffectMeasure = (typeof effectMeasures)[number];

/** After how many months it is looked whether her account, or those of her unit, still publish. */
export const activeAfterMonths = { active_3: 3, active_6: 6, active_12: 12 } as const;

/** The counts of one place; null where it is too early to say. */
export type EffectCounts = Readonly<Record<EffectMeasure, number | null>>;

/** The same as it may be published. */
export type PublishedCounts = Readonly<Record<EffectMeasure, Published | null>>;

export interface PlacedCounts {
  readonly key: string;
  readonly counts: EffectCounts;
}

export interface ProgrammeEffects {
  readonly places: readonly { readonly key: string; readonly counts: PublishedCounts }[];
  readonly total: PublishedCounts;
}

/**
 * A table of places by measures, each measure's column without small counts and without what would give one away. Places
 * stand as they are given: nothing here puts them into an order of success.
 */
export function publishEffects(places: readonly PlacedCounts[]): ProgrammeEffects {
  const columns = new Map(
    effectMeasures.map((measure) => {
      // Too early in one place and not in another: those that cannot say yet have nobody in the sum.
      const isTooEarly = places.every(({ counts }) => counts[measure] === null);
      return [measure, isTooEarly ? null : suppressColumn(places.map(({ counts }) => counts[measure] ?? 0))];
    }),
  );
  const countsOf = (pick: (column: NonNullable<ReturnType<typeof columns.get>>) => Published | undefined) =>
    Object.fromEntries(
      effectMeasures.map((measure) => {
        const column = columns.get(measure);
        return [measure, column ? (pick(column) ?? null) : null];
      }),
    ) as PublishedCounts;
  return {
    places: places.map(({ key, counts }, index) => {
      const published = countsOf(({ cells }) => cells[index]);
      const own = effectMeasures.map((measure) => [
        measure,
        counts[measure] === null ? null : published[measure],
      ]);
      return { key, counts: Object.fromEntries(own) as PublishedCounts };
    }),
    total: countsOf(({ total }) => total),
  };
}
