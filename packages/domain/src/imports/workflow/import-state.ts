import { Refusal } from '../../kernel/index.js';

/** Where a file stands on its way from arrival to figures. */
export const importStates = [
  'received',
  'reading',
  'needs_account',
  'ready',
  'committing',
  'committed',
  'undone',
  'failed',
  'discarded',
] as const;

export type ImportState = (typeof importStates)[number];

/** What may happen to it. */
export const importEvents = [
  'start_reading',
  'ask_account',
  'choose_account',
  'map_columns',
  'finish_reading',
  'commit',
  'finish_commit',
  'undo',
  'fail',
  'discard',
] as const;

export type ImportEvent = (typeof importEvents)[number];

const transitions: Readonly<Record<ImportState, Partial<Readonly<Record<ImportEvent, ImportState>>>>> = {
  received: { start_reading: 'reading', fail: 'failed', discard: 'discarded' },
  // Reading and committing may start over: the worker that did it before may have died in the middle.
  reading: {
    start_reading: 'reading',
    ask_account: 'needs_account',
    finish_reading: 'ready',
    fail: 'failed',
    discard: 'discarded',
  },
  needs_account: { choose_account: 'reading', map_columns: 'reading', discard: 'discarded' },
  ready: { choose_account: 'reading', map_columns: 'reading', commit: 'committing', discard: 'discarded' },
  committing: { commit: 'committing', finish_commit: 'committed', fail: 'failed' },
  committed: { undo: 'undone' },
  undone: {},
  // What was not recognised is read once somebody says what its columns mean.
  failed: { map_columns: 'reading', discard: 'discarded' },
  discarded: {},
};

export const ImportState = Object.freeze({
  /** The state after `event`, or why it cannot happen now. */
  after: (state: ImportState, event: ImportEvent): ImportState | Refusal<'WrongImportState'> =>
    transitions[state][event] ??
    Refusal.of('WrongImportState', `A file that is ${state} cannot take the step ${event}.`, ['state']),
  /** Whether `event` can happen now. */
  allows: (state: ImportState, event: ImportEvent): boolean => transitions[state][event] !== undefined,
  /** Whether nothing can happen any more. */
  isFinal: (state: ImportState): boolean => Object.keys(transitions[state]).length === 0,
  /** Whether a worker is at it, so that the state changes without anybody's doing. */
  isUnderWay: (state: ImportState): boolean =>
    state === 'received' || state === 'reading' || state === 'committing',
});
