import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Id } from './id.js';

test('every lower-case UUID has the form of an identifier', () => {
  fc.assert(
    fc.property(fc.uuid({ version: [4, 7] }), (text) => {
      expect(Id.matches(text)).toBe(true);
    }),
  );
});

test.each([
  '',
  '430723114208',
  '0198D5C5-1F2B-7C3D-9A4E-5B6C7D8E9F00',
  '0198d5c5-1f2b-7c3d-9a4e-5b6c7d8e9f0',
  '0198d5c51f2b7c3d9a4e5b6c7d8e9f00',
  '00000000-0000-0000-0000-000000000000',
  '0198d5c5-1f2b-7c3d-9a4e-5b6c7d8e9f00\n',
])('"%s" has not the form of an identifier', (text) => {
  expect(Id.matches(text)).toBe(false);
});
