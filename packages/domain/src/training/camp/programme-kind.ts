/** Under what a unit trains: a series of camps (训练营), or a corps of streamers (主播团) with one class a year. */
export const programmeKinds = ['camp_series', 'streamers_corps'] as const;

export type ProgrammeKind = (typeof programmeKinds)[number];
