import { UnitCode } from './unit-code.js';

/** What the last three digits of a township's code say it is (编制规则): 001-099, 100-199, 200-399, 400-599. */
export type TownshipBand = 'street' | 'town' | 'rural_township' | 'other';

/** What the last three digits of a village's code say it is: 001-199, 200-399, 400-499, 500-599. */
export type VillageBand =
  | 'residents_committee'
  | 'villagers_committee'
  | 'like_residents_committee'
  | 'like_villagers_committee';

type Bands<Band> = readonly (readonly [below: number, band: Band])[];

const townshipBands: Bands<TownshipBand> = [
  [100, 'street'],
  [200, 'town'],
  [400, 'rural_township'],
  [600, 'other'],
];

const villageBands: Bands<VillageBand> = [
  [200, 'residents_committee'],
  [400, 'villagers_committee'],
  [500, 'like_residents_committee'],
  [600, 'like_villagers_committee'],
];

const bandOf = <Band>(bands: Bands<Band>, code: UnitCode): Band | undefined =>
  bands.find(([below]) => Number(code.slice(-3)) < below)?.[1];

export const CodeBand = Object.freeze({
  /** Undefined for a code of another tier and for a number no band holds. */
  ofTownship: (code: UnitCode): TownshipBand | undefined =>
    UnitCode.tier(code) === 'township' ? bandOf(townshipBands, code) : undefined,
  /** Undefined for a code of another tier and for a number no band holds. */
  ofVillage: (code: UnitCode): VillageBand | undefined =>
    UnitCode.tier(code) === 'village' ? bandOf(villageBands, code) : undefined,
  /**
   * Whether a county code stands for a zone the statistics bureau counts like a county (third pair 71 to 79, as in
   * 430371) although the law knows no such division: its townships legally belong to a neighbouring county.
   */
  isStatisticalZone: (code: UnitCode): boolean =>
    UnitCode.tier(code) === 'county' && /^7[1-9]$/.test(code.slice(4)),
});
