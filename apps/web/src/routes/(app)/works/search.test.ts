import { expect, test } from 'vitest';
import { searchIn } from './search.ts';

const inAddress = (query: string) => searchIn(new URL(`http://localhost/works${query}`), 'own');

test('an address says which works are looked for', () => {
  expect(inAddress('?unit=u&words=%20橘子%20红%20&platform=douyin&from=2026-01-01&to=2026-02-28')).toEqual({
    unitId: 'u',
    words: '橘子 红',
    platform: 'douyin',
    from: '2026-01-01',
    to: '2026-02-28',
  });
});

test('a platform or a day that is none does not narrow, and without a unit it is one’s own', () => {
  expect(inAddress('?platform=radio&from=2026-02-30&to=soon')).toEqual({
    unitId: 'own',
    words: '',
    platform: null,
    from: null,
    to: null,
  });
});
