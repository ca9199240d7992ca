import { CalendarDate, Refusal } from '../../kernel/index.js';

/** What an organiser writes about a camp before it opens. */
export interface CampPlan {
  readonly title: string;
  /** The how-manieth session (期) of its programme. */
  readonly sessionNumber: number;
  readonly venue: string;
  readonly firstOn: CalendarDate;
  readonly lastOn: CalendarDate;
  readonly seats: number;
  /** The approval document or the business grading it rests on; needed to open, not to plan. */
  readonly basis: string | null;
  /** What is arranged for those who bring children. */
  readonly childcareNote: string | null;
}

export type CampPlanRefusal = Refusal<
  | 'NotATitle'
  | 'NotASessionNumber'
  | 'NotAVenue'
  | 'EndsBeforeBeginning'
  | 'TooManyDays'
  | 'NotANumberOfSeats'
>;

/** A camp takes women from their fields and families: longer ones are several camps. */
export const longestCampDays = 31;

const tidy = (text: string | null | undefined): string =>
  text?.normalize('NFC').trim().replace(/\s+/gu, ' ') ?? '';
const lineOf = (most: number) => new RegExp(`^[^\\p{Cc}]{1,${most}}$`, 'u');
const titles = lineOf(80);
const places = lineOf(120);

/** Tidies what somebody wrote (blank is null) and judges it, field by field. */
function read(written: CampPlan): CampPlan | CampPlanRefusal {
  const title = tidy(written.title);
  const venue = tidy(written.venue);
  const { sessionNumber, seats, firstOn, lastOn } = written;
  if (!titles.test(title)) return Refusal.of('NotATitle', 'A title has 1 to 80 characters.', ['title']);
  if (!Number.isInteger(sessionNumber) || sessionNumber < 1 || sessionNumber > 9999)
    return Refusal.of('NotASessionNumber', 'Sessions are numbered from 1 to 9999.', ['sessionNumber']);
  if (!places.test(venue)) return Refusal.of('NotAVenue', 'A venue has 1 to 120 characters.', ['venue']);
  if (lastOn < firstOn)
    return Refusal.of('EndsBeforeBeginning', `${lastOn} lies before ${firstOn}.`, ['lastOn']);
  if (CalendarDate.daysBetween(firstOn, lastOn) >= longestCampDays)
    return Refusal.of('TooManyDays', `A camp has at most ${longestCampDays} days.`, ['lastOn']);
  if (!Number.isInteger(seats) || seats < 1 || seats > 1000)
    return Refusal.of('NotANumberOfSeats', 'A camp has 1 to 1000 seats.', ['seats']);
  return Object.freeze({
    title,
    venue,
    sessionNumber,
    seats,
    firstOn,
    lastOn,
    basis: tidy(written.basis).slice(0, 200) || null,
    childcareNote: tidy(written.childcareNote).slice(0, 300) || null,
  });
}

/**
 * Whether a planned camp may open: the rules against formalism want to know on what it rests, a camp without lessons is
 * none, and nobody can enrol into the past.
 */
function allowOpening(
  { basis, firstOn }: Pick<CampPlan, 'basis' | 'firstOn'>,
  lessons: number,
  today: CalendarDate,
): Refusal<'BasisMissing' | 'LessonsMissing' | 'CampHasBegun'> | undefined {
  if (!basis)
    return Refusal.of('BasisMissing', 'A camp opens on an approval or a business grading.', ['basis']);
  if (lessons === 0) return Refusal.of('LessonsMissing', 'A camp opens with its lessons.', ['lessons']);
  if (firstOn <= today) return Refusal.of('CampHasBegun', `The camp begins on ${firstOn}.`, ['firstOn']);
  return undefined;
}

/** Whether the roster of a camp may be taken: once it has begun, and not before. */
const allowRoster = (firstOn: CalendarDate, today: CalendarDate): Refusal<'CampNotBegun'> | undefined =>
  today < firstOn ? Refusal.of('CampNotBegun', `The camp begins on ${firstOn}.`, ['campId']) : undefined;

export const CampPlan = Object.freeze({ read, allowOpening, allowRoster });
