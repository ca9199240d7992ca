import { CalendarDate } from '../../kernel/index.js';
import { quietDays } from '../trend/trend.js';
import type { Growth } from './growth.js';

/** What stands between a trainee and an application of her Micro-Home for stars, line by line. */
export const eligibilityRules = [
  'trained',
  'coached',
  'account',
  'regular',
  'own_works',
  'growing',
  'recent',
  'round',
] as const;

export type EligibilityRule = (typeof eligibilityRules)[number];

/** Unknown is no "no": it says what is missing. */
export const eligibilityAnswers = ['met', 'not_met', 'unknown'] as const;

export type EligibilityAnswer = (typeof eligibilityAnswers)[number];

export interface EligibilityLine {
  readonly rule: EligibilityRule;
  readonly answer: EligibilityAnswer;
  /** The number behind the answer, and what it is held to, where the rule counts. */
  readonly has: number | null;
  readonly needs: number | null;
}

export interface EligibilityGround {
  readonly campsAttended: number;
  readonly draftsAnswered: number;
  readonly hasAccount: boolean;
  readonly growth: Growth;
  readonly lastWorkOn: CalendarDate | null;
  readonly isPaused: boolean;
  /** Whether a round for Micro-Homes takes her unit's application today. */
  readonly round: 'open' | 'none' | 'wrong_tier' | 'applied_already';
}

const fewestWeeks = 4;
const ownWorksNeeded = 3;

/** Each rule with its answer, in the order in which one comes to them. */
export function eligibilityOf(ground: EligibilityGround, today: CalendarDate): readonly EligibilityLine[] {
  const [weeks, works] = ground.growth.lines;
  return [
    counted('trained', ground.campsAttended, 1),
    counted('coached', ground.draftsAnswered, 1),
    said('account', ground.hasAccount),
    regular(weeks?.now ?? null, weeks?.weeksNow ?? 0),
    counted('own_works', works?.now ?? null, ownWorksNeeded),
    growing(ground.growth),
    recent(ground, today),
    said('round', ground.round === 'open'),
  ];
}

export const isEligible = (lines: readonly EligibilityLine[]): boolean =>
  lines.every(({ answer }) => answer === 'met');

const said = (rule: EligibilityRule, isMet: boolean): EligibilityLine => ({
  rule,
  answer: isMet ? 'met' : 'not_met',
  has: null,
  needs: null,
});

const counted = (rule: EligibilityRule, has: number | null, needs: number): EligibilityLine => ({
  rule,
  answer: has === null ? 'unknown' : has >= needs ? 'met' : 'not_met',
  has,
  needs,
});

/** Something in two of three weeks, of those that are known and not paused; fewer than four say too little. */
function regular(active: number | null, weeks: number): EligibilityLine {
  return counted('regular', weeks < fewestWeeks ? null : active, Math.ceil((weeks * 2) / 3));
}

/** One measure that did not fall against her own past is enough. */
function growing({ lines }: Growth): EligibilityLine {
  const known = lines.flatMap(({ percent }) => (percent === null ? [] : [percent]));
  return counted('growing', known.length ? Math.max(...known) : null, 0);
}

function recent({ lastWorkOn, isPaused }: EligibilityGround, today: CalendarDate): EligibilityLine {
  const days = lastWorkOn ? CalendarDate.daysBetween(lastWorkOn, today) : null;
  const answer = isPaused ? 'met' : days === null ? 'unknown' : days <= quietDays ? 'met' : 'not_met';
  return { rule: 'recent', answer, has: days, needs: quietDays };
}
