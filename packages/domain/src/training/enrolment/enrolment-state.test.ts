import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../../kernel/index.js';
import {
  allowSeat,
  type EnrolmentEvent,
  EnrolmentState,
  enrolmentEvents,
  enrolmentStates,
} from './enrolment-state.js';

test.each<[EnrolmentState, readonly EnrolmentEvent[]]>([
  ['applied', ['recommend', 'decline', 'withdraw']],
  ['recommended', ['confirm', 'wait', 'decline', 'withdraw']],
  ['waiting', ['confirm', 'decline', 'withdraw']],
  ['confirmed', ['withdraw', 'tick_attended', 'tick_absent']],
  ['declined', ['recommend', 'apply_again']],
  ['withdrawn', ['recommend', 'apply_again']],
  ['attended', ['tick_absent']],
  ['absent', ['tick_attended']],
])('when an enrolment is %s, only %j can happen', (state, events) => {
  expect(enrolmentEvents.filter((event) => EnrolmentState.allows(state, event)).toSorted()).toEqual(
    events.toSorted(),
  );
});

test('until the roster is taken a woman may always withdraw, and come back as if she had not', () => {
  for (const state of enrolmentStates.filter(
    (each) => !['declined', 'withdrawn', 'attended', 'absent'].includes(each),
  ))
    expect(EnrolmentState.after(state, 'withdraw')).toBe('withdrawn');
  expect(EnrolmentState.after('withdrawn', 'recommend')).toBe('recommended');
});

test('nobody is on the roster whom no office gave a seat', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...enrolmentEvents), { maxLength: 25 }), (events) => {
      let state: EnrolmentState = 'applied';
      let isConfirmed = false;
      for (const event of events) {
        const next = EnrolmentState.after(state, event);
        if (Refusal.is(next)) continue;
        if (event === 'confirm') isConfirmed = true;
        state = next as EnrolmentState;
        if (EnrolmentState.holdsSeat(state)) expect(isConfirmed).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a step that cannot be taken says so', () => {
  expect(EnrolmentState.after('declined', 'confirm')).toMatchObject({ code: 'WrongEnrolmentState' });
});

test('a seat is given while one is left', () => {
  expect(allowSeat(29, 30)).toBeUndefined();
  expect(allowSeat(30, 30)).toMatchObject({ code: 'NoSeatLeft' });
});
