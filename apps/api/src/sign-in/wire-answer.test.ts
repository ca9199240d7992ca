import { expect, test } from 'vitest';
import { wireAnswer } from './wire-answer.js';

const answered = async (status: number, body: object, headers: Record<string, string> = {}) => {
  const answer = await wireAnswer(new Response(JSON.stringify(body), { status, headers }));
  return { answer, body: await answer.json() };
};

test('a session’s token and the user stay inside', async () => {
  const { body } = await answered(200, {
    token: 't0ken',
    user: { id: 1 },
    redirect: false,
    twoFactorRedirect: true,
  });
  expect(body).toEqual({ twoFactorRedirect: true });
});

test('codes are spelt as everywhere in this API', async () => {
  expect((await answered(401, { code: 'INVALID_USERNAME_OR_PASSWORD', message: 'No.' })).body).toEqual({
    code: 'InvalidUsernameOrPassword',
    message: 'No.',
  });
  expect((await answered(429, { code: 'TryLater', message: 'No.' })).body.code).toBe('TryLater');
});

test('a wait is told in seconds, in the body and in the header', async () => {
  const { answer, body } = await answered(429, { message: 'Too many requests.' }, { 'x-retry-after': '42' });
  expect(body).toEqual({ code: 'TooManyRequests', message: 'Too many requests.', retryAfterSeconds: 42 });
  expect(answer.headers.get('retry-after')).toBe('42');
});

test('cookies go on, and nothing is kept in a cache', async () => {
  const { answer } = await answered(200, {}, { 'set-cookie': 'a=1' });
  expect([answer.headers.getSetCookie(), answer.headers.get('cache-control')]).toEqual([['a=1'], 'no-store']);
});
