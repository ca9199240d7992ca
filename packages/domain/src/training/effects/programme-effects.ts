import { type HiddenCells, hideTogether } from './hide-together.js';
import { type Published, type PublishedColumn, publishColumn } from './suppress-cells.js';

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

/**
 * The counts of one place; null where it is too early to say. Whoever attended is among the enrolled, and whoever is counted
 * by a later measure is among those who attended.
 */
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
 * A table of places by measures without small counts, and without what would give one away: neither the sum of a column nor
 * the difference of two measures does. Places stand as they are given: nothing here puts them into an order of success.
 */
export function publishEffects(places: readonly PlacedCounts[]): ProgrammeEffects {
  const attended = places.map(({ counts }) => counts.attended ?? 0);
  const hidden = hideTogether([attended]);
  const columns = new Map(
    effectMeasures.map((measure) => {
      const counts = places.map((place) => place.counts[measure]);
      const isTooEarly = counts.every((count) => count === null);
      if (isTooEarly) return [measure, null];
      if (measure === 'attended') return [measure, publishColumn(attended, hidden)];
      return [measure, publishBeside(attended, hidden, counts)];
    }),
  );
  const countsOf = (pick: (column: PublishedColumn) => Published | undefined, own?: EffectCounts) =>
    Object.fromEntries(
      effectMeasures.map((measure) => {
        const column = columns.get(measure);
        return [measure, column && own?.[measure] !== null ? (pick(column) ?? null) : null];
      }),
    ) as PublishedCounts;
  return {
    places: places.map(({ key, counts }, place) => ({
      key,
      counts: countsOf(({ cells }) => cells[place], counts),
    })),
    total: countsOf(({ total }) => total),
  };
}

/**
 * A measure beside those who attended: what differs between the two is of persons, too. It is hidden wherever they are; those
 * places that cannot say yet have nobody in the sum.
 */
function publishBeside(
  attended: readonly number[],
  hidden: HiddenCells,
  counts: readonly (number | null)[],
): PublishedColumn {
  const said = counts.map((count) => count ?? 0);
  const apart = attended.map((there, place) => Math.abs(there - (counts[place] ?? there)));
  const canSay = [...hidden.places].map((place) => counts[place] !== null);
  // A sum of only some of the places that are hidden among those who attended would say how the hidden ones are shared out.
  const tellsHowShared = canSay.includes(true) && canSay.includes(false);
  const before = { places: hidden.places, isTotalHidden: hidden.isTotalHidden || tellsHowShared };
  return publishColumn(said, hideTogether([said, apart], before));
}
