import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { sessionToken } from './session-token.js';

const secret = 'a secret';
const signed = (token: string, by = secret): string =>
  encodeURIComponent(`${token}.${createHmac('sha256', by).update(token).digest('base64')}`);
const read = (cookie?: string) => sessionToken({ cookie }, 'fulian.session_token', secret);

test('the token is read from among other cookies', () => {
  expect(read(`theme=dark; fulian.session_token=${signed('t0ken')}; lang=zh`)).toBe('t0ken');
});

test.each([
  ['no cookie at all', undefined],
  ['another cookie', `session_token=${signed('t0ken')}`],
  ['a token without a signature', 'fulian.session_token=t0ken'],
  ['a signature without a token', `fulian.session_token=${signed('')}`],
  ['another secret', `fulian.session_token=${signed('t0ken', 'another')}`],
  ['broken escapes', 'fulian.session_token=%E4%'],
])('%s is nobody’s', (_what, cookie) => {
  expect(read(cookie)).toBeUndefined();
});
