import { expect, test } from 'vitest';
import { keeps, seenIn } from './judge.js';

test('a row that leaks breaks the rule that nothing is seen', () => {
  const seen = seenIn({ data: { account: { id: '1' } } }, 'account');
  expect(keeps('nothing', seen)).toBe(false);
});

test('a list with a leaked row breaks the rule that nothing is seen', () => {
  const seen = seenIn({ data: { accounts: { totalCount: 1 } } }, 'accounts');
  expect(keeps('nothing', seen)).toBe(false);
});

test('a refusal that tells more than NotFound breaks the rule that nothing is seen', () => {
  const seen = seenIn({ data: { closeAccount: { code: 'AccountClosed' } } }, 'closeAccount');
  expect(keeps('nothing', seen)).toBe(false);
});

test('an answer to somebody without the permission breaks the rule', () => {
  expect(keeps('forbidden', seenIn({ data: { imports: null } }, 'imports'))).toBe(false);
});

test('a fault keeps no rule', () => {
  const seen = seenIn({ errors: [{ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }, 'me');
  expect(keeps('no refusal of access', seen)).toBe(false);
});
