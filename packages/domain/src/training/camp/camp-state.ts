import { Refusal } from '../../kernel/index.js';

/** Where a camp (训练营) stands, from its plan to its roster. */
export const campStates = ['planned', 'open', 'closed', 'done', 'cancelled'] as const;

export type CampState = (typeof campStates)[number];

/** What may happen to it. */
export const campEvents = ['open', 'close', 'reopen', 'finish', 'cancel'] as const;

export type CampEvent = (typeof campEvents)[number];

const transitions: Readonly<Record<CampState, Partial<Readonly<Record<CampEvent, CampState>>>>> = {
  planned: { open: 'open', cancel: 'cancelled' },
  open: { close: 'closed', cancel: 'cancelled' },
  closed: { reopen: 'open', finish: 'done', cancel: 'cancelled' },
  done: {},
  cancelled: {},
};

export const CampState = Object.freeze({
  /** The state after `event`, or why it cannot happen now. */
  after: (state: CampState, event: CampEvent): CampState | Refusal<'WrongCampState'> =>
    transitions[state][event] ??
    Refusal.of('WrongCampState', `A camp that is ${state} cannot take the step ${event}.`, ['step']),
  /** Whether `event` can happen now. */
  allows: (state: CampState, event: CampEvent): boolean => transitions[state][event] !== undefined,
  /** Whether women may enrol and be recommended now. */
  takesEnrolments: (state: CampState): boolean => state === 'open',
  /** Whether its people may still change: seats given, women withdrawing. */
  isUnderWay: (state: CampState): boolean => state === 'open' || state === 'closed',
});
