import { hintKinds } from '@fulian/domain/health';
import { expect, test } from 'vitest';
import { hintWords } from './hint-words.ts';

test('a silent account is told since when, and until when a publication averts the veto', () => {
  const hint = { kind: 'silent', on: '2026-03-20', amount: 11, before: '2026-04-03' } as const;
  expect(hintWords(hint, 'zh').text).toContain('11 天没有看到发布（2026.03.20）。2026.04.03 前');
});

test.each(['zh', 'en'] as const)('every hint has words in %s and leaves no gap', (language) => {
  for (const kind of hintKinds) {
    const { title, text } = hintWords({ kind, on: null, amount: null, before: '2026-04-03' }, language);
    expect(title).not.toBe('');
    expect(text).not.toMatch(/null|undefined/);
  }
});
