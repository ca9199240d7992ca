import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../../kernel/index.js';
import { type ImportEvent, ImportState, importEvents, importStates } from './import-state.js';

/** The state after the events, or the first refusal. */
function after(...events: readonly ImportEvent[]): ImportState | Refusal {
  let state: ImportState = 'received';
  for (const event of events) {
    const next = ImportState.after(state, event);
    if (Refusal.is(next)) return next;
    state = next;
  }
  return state;
}

test('a file whose account is known is read, committed and can be undone', () => {
  expect(after('start_reading', 'finish_reading')).toBe('ready');
  expect(after('start_reading', 'finish_reading', 'commit', 'finish_commit')).toBe('committed');
  expect(after('start_reading', 'finish_reading', 'commit', 'finish_commit', 'undo')).toBe('undone');
});

test('a file without an account waits for one, and is read with it', () => {
  expect(after('start_reading', 'ask_account')).toBe('needs_account');
  expect(after('start_reading', 'ask_account', 'choose_account')).toBe('reading');
  expect(after('start_reading', 'finish_reading', 'choose_account')).toBe('reading');
});

test('reading and committing may start over after a worker died', () => {
  expect(after('start_reading', 'start_reading', 'finish_reading')).toBe('ready');
  expect(after('start_reading', 'finish_reading', 'commit', 'commit', 'finish_commit')).toBe('committed');
});

test.each<[ImportState, readonly ImportEvent[]]>([
  ['received', ['start_reading', 'fail', 'discard']],
  ['reading', ['start_reading', 'ask_account', 'finish_reading', 'fail', 'discard']],
  ['needs_account', ['choose_account', 'map_columns', 'discard']],
  ['ready', ['choose_account', 'map_columns', 'commit', 'discard']],
  ['committing', ['commit', 'finish_commit', 'fail']],
  ['committed', ['undo']],
  ['undone', []],
  ['failed', ['map_columns', 'discard']],
  ['discarded', []],
])('when a file is %s, only %j can happen', (state, events) => {
  expect(importEvents.filter((event) => ImportState.allows(state, event))).toEqual(events);
  expect(ImportState.isFinal(state)).toBe(events.length === 0);
});

test('what cannot happen is refused and says so', () => {
  expect(ImportState.after('committed', 'commit')).toMatchObject({
    code: 'WrongImportState',
    message: 'A file that is committed cannot take the step commit.',
  });
});

test('figures are never undone unless they were committed, and never committed twice', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...importEvents), { maxLength: 30 }), (events) => {
      let state: ImportState = 'received';
      let committed = 0;
      for (const event of events) {
        const next = ImportState.after(state, event);
        if (Refusal.is(next)) continue;
        if (next === 'committed') committed++;
        if (next === 'undone') expect(committed).toBe(1);
        state = next;
      }
      expect(committed).toBeLessThanOrEqual(1);
    }),
    { numRuns: 2000 },
  );
});

test('a worker is at a file exactly while it is received, read or committed', () => {
  expect(importStates.filter(ImportState.isUnderWay)).toEqual(['received', 'reading', 'committing']);
});
