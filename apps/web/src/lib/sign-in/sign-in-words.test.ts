import { expect, it } from 'vitest';
import { signInProblem, signInWords } from './sign-in-words.ts';

it('tells a locked-out person how long to wait', () => {
  const problem = signInProblem(signInWords.zh, { code: 'TryLater', retryAfterSeconds: 240 });
  expect(problem).toContain('4 分钟');
});

it('has a sentence for a reason it does not know', () => {
  const problem = signInProblem(signInWords.zh, { code: 'SomethingNew', retryAfterSeconds: undefined });
  expect(problem).toBe(signInWords.zh.other);
});

it('knows the same reasons in both languages', () => {
  expect(Object.keys(signInWords.en.byCode)).toEqual(Object.keys(signInWords.zh.byCode));
});
