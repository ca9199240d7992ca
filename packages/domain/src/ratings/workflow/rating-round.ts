import { type CalendarDate, Refusal } from '../../kernel/index.js';

/** On what a round stands: only the province grants, and not without one of these. */
export const approvalBases = ['approval_document', 'business_grading'] as const;

export type ApprovalBasis = (typeof approvalBases)[number];

/** How long each step may take, in working days, and from which gap on two scores need a third. */
export interface RoundRules {
  readonly applyUntil: CalendarDate;
  readonly checkDays: number;
  readonly reviewDays: number;
  readonly panelDays: number;
  readonly noticeDays: number;
  readonly appealDays: number;
  /** In points of 100: a third score is called where the two blind ones lie further apart. */
  readonly gapThreshold: number;
  /** How long an award is valid, in months. */
  readonly validMonths: number;
}

/** What a round (评定) says of itself before anybody can apply. */
export interface RoundOpening extends RoundRules {
  readonly title: string;
  readonly basis: ApprovalBasis;
  /** Which document, or which grading, it is. */
  readonly basisText: string;
  /** Why applicants are asked. */
  readonly purpose: string;
  /** How long the form takes, for somebody who fills it for the first time. */
  readonly minutes: number;
}

type OpeningRefusal = Refusal<
  'NoTitle' | 'NoBasis' | 'NoPurpose' | 'NotMinutes' | 'NotADeadline' | 'NotAWindow'
>;

const no = <Code extends string>(code: Code, message: string, field: string): Refusal<Code> =>
  Refusal.of(code, message, [field]);

const windows = ['checkDays', 'reviewDays', 'panelDays', 'noticeDays', 'appealDays'] as const;

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most;

/** Whether a round may be opened today. A notice lasts 5 working days or more. */
function allowOpening(round: RoundOpening, today: CalendarDate): OpeningRefusal | undefined {
  if (!round.title.trim() || round.title.length > 80)
    return no('NoTitle', 'A title has 1 to 80 characters.', 'title');
  if (!round.basisText.trim())
    return no('NoBasis', 'A round stands on an approval document or a business grading.', 'basisText');
  if (!round.purpose.trim()) return no('NoPurpose', 'A round says why it asks.', 'purpose');
  if (!isWithin(round.minutes, 1, 240)) return no('NotMinutes', 'A form takes 1 to 240 minutes.', 'minutes');
  if (round.applyUntil < today) return no('NotADeadline', 'The last day to apply is over.', 'applyUntil');
  const wrong = windows.find((window) => !isWithin(round[window], window === 'noticeDays' ? 5 : 1, 60));
  if (wrong) return no('NotAWindow', 'A window has 1 to 60 working days, a notice 5 or more.', wrong);
  if (!isWithin(round.gapThreshold, 1, 100))
    return no('NotAWindow', 'A gap has 1 to 100 points.', 'gapThreshold');
  if (!isWithin(round.validMonths, 1, 60))
    return no('NotAWindow', 'An award is valid 1 to 60 months.', 'validMonths');
  return undefined;
}

export const RatingRound = Object.freeze({ allowOpening });
