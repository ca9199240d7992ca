import { Refusal } from '../../kernel/index.js';

/** What a trainee can ask for after the class (运营扶持). */
export const supportKinds = ['equipment', 'editing_help', 'promotion_pack'] as const;

export type SupportKind = (typeof supportKinds)[number];

export const supportStates = ['asked', 'granted', 'declined', 'withdrawn'] as const;

export type SupportState = (typeof supportStates)[number];

export const supportEvents = ['grant', 'decline', 'withdraw', 'decide_anew'] as const;

export type SupportEvent = (typeof supportEvents)[number];

const transitions: Readonly<Record<SupportState, Partial<Readonly<Record<SupportEvent, SupportState>>>>> = {
  asked: { grant: 'granted', decline: 'declined', withdraw: 'withdrawn' },
  // A decision made by mistake is taken back; she sees both.
  granted: { decide_anew: 'asked' },
  declined: { decide_anew: 'asked' },
  withdrawn: {},
};

export const SupportState = Object.freeze({
  /** The state after `event`, or why it cannot happen now. */
  after: (state: SupportState, event: SupportEvent): SupportState | Refusal<'WrongSupportState'> =>
    transitions[state][event] ??
    Refusal.of('WrongSupportState', `A request that is ${state} cannot take the step ${event}.`, ['step']),
  allows: (state: SupportState, event: SupportEvent): boolean => transitions[state][event] !== undefined,
});

/** What she asks for, or how a decision is reasoned: 5 to 300 characters. A "yes" has its reason too. */
export function readReason(text: string | null, field: string): string | Refusal<'ReasonMissing'> {
  const reason = text?.normalize('NFC').trim() ?? '';
  return reason.length >= 5 && reason.length <= 300
    ? reason
    : Refusal.of('ReasonMissing', 'A reason of 5 to 300 characters is needed.', [field]);
}
