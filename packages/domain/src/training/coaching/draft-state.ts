import { Refusal } from '../../kernel/index.js';

/** Where a draft stands: with the coach, answered, or taken back by the one who sent it. */
export const draftStates = ['sent', 'answered', 'taken_back'] as const;

export type DraftState = (typeof draftStates)[number];

export const draftEvents = ['answer', 'take_back', 'send_again'] as const;

export type DraftEvent = (typeof draftEvents)[number];

const transitions: Readonly<Record<DraftState, Partial<Readonly<Record<DraftEvent, DraftState>>>>> = {
  sent: { answer: 'answered', take_back: 'taken_back' },
  answered: { send_again: 'sent' },
  taken_back: { send_again: 'sent' },
};

export const DraftState = Object.freeze({
  /** The state after `event`, or why it cannot happen now. */
  after: (state: DraftState, event: DraftEvent): DraftState | Refusal<'WrongDraftState'> =>
    transitions[state][event] ??
    Refusal.of('WrongDraftState', `A draft that is ${state} cannot take the step ${event}.`, ['step']),
  allows: (state: DraftState, event: DraftEvent): boolean => transitions[state][event] !== undefined,
});

/** A remark of a coach's about one moment of a film, or about the whole. */
export interface Remark {
  /** Seconds from the beginning; null: about the whole. */
  readonly atSecond: number | null;
  readonly text: string;
}

const moment = /^(?:(\d{1,2})[:：])?(\d{1,2})[:：]([0-5]\d)\s+/;

/**
 * An answer as it is typed, line by line: a line that begins with a time (`0:12 灯光太暗`) is about that moment, any other about
 * the whole. Moments come in order, the whole last.
 */
export function readRemarks(text: string): readonly Remark[] | Refusal<'NothingSaid'> {
  const remarks = text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 60)
    .map((line): Remark => {
      const [typed, hours, minutes, seconds] = moment.exec(line) ?? [];
      if (!typed) return { atSecond: null, text: line.slice(0, 500) };
      const atSecond = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
      return { atSecond, text: line.slice(typed.length).slice(0, 500) };
    });
  if (remarks.length === 0) return Refusal.of('NothingSaid', 'An answer says something.', ['answer']);
  return remarks.toSorted((a, b) => (a.atSecond ?? Number.MAX_VALUE) - (b.atSecond ?? Number.MAX_VALUE));
}
