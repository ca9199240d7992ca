export interface LessonRow {
  readonly day: string;
  readonly begins: string;
  readonly ends: string;
  readonly title: string;
  readonly trainer: string | null;
}

/** A plan as its form holds it. */
export interface PlanValues {
  readonly title: string;
  readonly sessionNumber: number;
  readonly venue: string;
  readonly firstOn: string;
  readonly lastOn: string;
  readonly seats: number;
  readonly basis: string | null;
  readonly childcareNote: string | null;
  readonly lessons: readonly LessonRow[];
  readonly quotas: readonly { readonly unitId: string; readonly seats: number }[];
}

/** How few and how many seats each unit gets when they are shared out; null where nothing limits it. */
export interface QuotaBounds {
  readonly atLeast: number | null;
  readonly atMost: number | null;
  /** Why seats cannot be shared out within them. */
  readonly unfit?: 'FloorsAboveSeats' | 'CapsBelowSeats';
}

export const blankPlan: PlanValues = {
  title: '',
  sessionNumber: 1,
  venue: '',
  firstOn: '',
  lastOn: '',
  seats: 30,
  basis: null,
  childcareNote: null,
  lessons: [],
  quotas: [],
};
