import { Refusal } from '../../kernel/index.js';

/**
 * Where one woman stands towards one camp. Nothing follows from withdrawing or from not being there: both lead back, and
 * neither is counted.
 */
export const enrolmentStates = [
  'applied',
  'recommended',
  'waiting',
  'confirmed',
  'declined',
  'withdrawn',
  'attended',
  'absent',
] as const;

export type EnrolmentState = (typeof enrolmentStates)[number];

/** What may happen to it. */
export const enrolmentEvents = [
  'recommend',
  'confirm',
  'wait',
  'decline',
  'withdraw',
  'apply_again',
  'tick_attended',
  'tick_absent',
] as const;

export type EnrolmentEvent = (typeof enrolmentEvents)[number];

const transitions: Readonly<
  Record<EnrolmentState, Partial<Readonly<Record<EnrolmentEvent, EnrolmentState>>>>
> = {
  applied: { recommend: 'recommended', decline: 'declined', withdraw: 'withdrawn' },
  recommended: { confirm: 'confirmed', wait: 'waiting', decline: 'declined', withdraw: 'withdrawn' },
  waiting: { confirm: 'confirmed', decline: 'declined', withdraw: 'withdrawn' },
  confirmed: { withdraw: 'withdrawn', tick_attended: 'attended', tick_absent: 'absent' },
  declined: { apply_again: 'applied', recommend: 'recommended' },
  withdrawn: { apply_again: 'applied', recommend: 'recommended' },
  // The roster is entered once; a slip of the pen is put right.
  attended: { tick_absent: 'absent' },
  absent: { tick_attended: 'attended' },
};

export const EnrolmentState = Object.freeze({
  /** The state after `event`, or why it cannot happen now. */
  after: (state: EnrolmentState, event: EnrolmentEvent): EnrolmentState | Refusal<'WrongEnrolmentState'> =>
    transitions[state][event] ??
    Refusal.of('WrongEnrolmentState', `An enrolment that is ${state} cannot take the step ${event}.`, [
      'step',
    ]),
  /** Whether `event` can happen now. */
  allows: (state: EnrolmentState, event: EnrolmentEvent): boolean => transitions[state][event] !== undefined,
  /** Whether it takes one of the camp's seats. */
  holdsSeat: (state: EnrolmentState): boolean =>
    state === 'confirmed' || state === 'attended' || state === 'absent',
});

/** Whether one more woman may have a seat; without one she may still be put on the waiting list. */
export const allowSeat = (taken: number, seats: number): Refusal<'NoSeatLeft'> | undefined =>
  taken < seats ? undefined : Refusal.of('NoSeatLeft', `All ${seats} seats are taken.`, ['step']);
