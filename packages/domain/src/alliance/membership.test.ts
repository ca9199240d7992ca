import { expect, test } from 'vitest';
import type { CalendarDate } from '../kernel/index.js';
import { AllianceMembership } from './membership.js';

const day = (text: string) => text as CalendarDate;
const today = day('2026-03-31');
const open = { closedOn: null };
const joining = { on: day('2026-03-01'), proof: ' 湘妇通〔2026〕3号 ' };
const member = { joinedOn: day('2026-03-01'), leftOn: null, version: 1 };
const leaving = { on: day('2026-03-20'), proof: '湘妇通〔2026〕9号' };

test('an open account joins with a day and a proof', () => {
  expect(AllianceMembership.join(open, null, joining, today)).toEqual({
    joinedOn: '2026-03-01',
    joinProof: '湘妇通〔2026〕3号',
  });
});

test.each([
  [{ closedOn: day('2026-01-01') }, null, joining, 'AccountClosed'],
  [open, { leftOn: null }, joining, 'AlreadyInAlliance'],
  [open, null, { ...joining, on: day('2026-04-01') }, 'JoinedInFuture'],
  [open, { leftOn: day('2026-03-01') }, joining, 'JoinedBeforeLeaving'],
  [open, null, { ...joining, proof: ' ' }, 'NotAProof'],
] as const)('who may not join is told why: %j', (account, before, told, code) => {
  expect(AllianceMembership.join(account, before, told, today)).toMatchObject({ code });
});

test('an account that left may join again later', () => {
  expect(AllianceMembership.join(open, { leftOn: day('2026-02-28') }, joining, today)).toMatchObject({
    joinedOn: '2026-03-01',
  });
});

test.each([
  [{ ...member, leftOn: day('2026-03-02') }, 1, leaving, 'NotInAlliance'],
  [member, 2, leaving, 'StaleVersion'],
  [member, 1, { ...leaving, on: day('2026-04-01') }, 'LeftInFuture'],
  [member, 1, { ...leaving, on: day('2026-02-28') }, 'LeftBeforeJoining'],
  [member, 1, { ...leaving, proof: 'x' }, 'NotAProof'],
] as const)('who may not leave is told why: %j', (membership, seen, told, code) => {
  expect(AllianceMembership.leave(membership, seen, told, today)).toMatchObject({ code });
});

test('a leaving is taken back as it was seen', () => {
  expect(AllianceMembership.leave(member, 1, leaving, today)).toEqual({
    leftOn: '2026-03-20',
    leaveProof: '湘妇通〔2026〕9号',
  });
  expect(AllianceMembership.allowReturn(open, { leftOn: leaving.on, version: 2 }, 2)).toBeUndefined();
  expect(AllianceMembership.allowReturn(open, { leftOn: leaving.on, version: 2 }, 1)).toMatchObject({
    code: 'StaleVersion',
  });
  expect(AllianceMembership.allowReturn(open, member, 1)).toMatchObject({ code: 'AlreadyInAlliance' });
});
