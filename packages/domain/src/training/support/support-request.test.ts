import { expect, test } from 'vitest';
import { readReason, type SupportEvent, SupportState, supportEvents } from './support-request.js';

test.each<[SupportState, readonly SupportEvent[]]>([
  ['asked', ['grant', 'decline', 'withdraw']],
  ['granted', ['decide_anew']],
  ['declined', ['decide_anew']],
  ['withdrawn', []],
])('of a request that is %s only %j can become something', (state, events) => {
  expect(supportEvents.filter((event) => SupportState.allows(state, event))).toEqual(events);
});

test('a decision has a reason, a "yes" too', () => {
  expect(readReason(' 可以，先借一支麦 ', 'reason')).toBe('可以，先借一支麦');
  expect(readReason('好', 'reason')).toMatchObject({ code: 'ReasonMissing', path: ['reason'] });
});
