import { expect, test } from 'vitest';
import { chosenIn, tickOf } from './chosen-in.ts';

test('a tick says which application, at which version, and what its home is called', () => {
  const chosen = { id: '019370aa-0000-7000-8000-000000000000', version: 12, homeName: '回龙村 网上妇女之家' };
  expect(chosenIn([tickOf(chosen), 'nonsense', ''])).toEqual([chosen]);
});
