import type { CalendarDate } from '@fulian/domain/kernel';
import type { GuardianConsent, LineProblem } from '@fulian/domain/training';

/** What a row of a sheet would do: enrol a woman, change nothing, or be put right first. */
export const sheetOutcomes = ['new', 'same', 'error'] as const;

export type SheetOutcome = (typeof sheetOutcomes)[number];

/** A woman as a row tells of her, in a unit that was found. */
export interface PlacedWoman {
  readonly unitId: string;
  readonly unitName: string;
  readonly name: string;
  readonly bornOn: CalendarDate;
  readonly reason: string;
  readonly isSeed: boolean;
  readonly topic: string | null;
  readonly guardian: GuardianConsent | null;
}

/** One row of a sheet as it is kept between preview and word. */
export interface SheetLine {
  readonly row: number;
  readonly outcome: SheetOutcome;
  readonly woman: PlacedWoman | null;
  readonly problems: readonly LineProblem[];
}
