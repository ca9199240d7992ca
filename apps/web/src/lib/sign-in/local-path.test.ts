import { expect, it } from 'vitest';
import { localPath } from './local-path.ts';

it('goes on to a page of this site', () => {
  expect(localPath('/home?show=40')).toBe('/home?show=40');
});

it.each([['//evil.example'], ['/\\evil.example'], ['https://evil.example'], [null], ['']])(
  'never goes on to %s',
  (text) => {
    expect(localPath(text)).toBe('/');
  },
);
