import { expect, test } from 'vitest';
import { decodeSquares } from '../test/decode-squares.js';
import { certificate } from '../test/given.js';
import { qrSquares } from './qr-squares.js';

test.each([certificate.address, 'https://example.cn/证书/1', `https://example.cn/${'a'.repeat(200)}`])(
  'the code of %s is read as that address',
  (address) => {
    expect(decodeSquares(qrSquares(address))).toBe(address);
  },
);

test('a code of which a corner is torn off is still read', () => {
  const code = qrSquares(certificate.address);
  const whole = ({ column, row }: { column: number; row: number }): boolean =>
    column < code.side - 12 || row < code.side - 10;
  expect(decodeSquares({ ...code, dark: code.dark.filter(whole) })).toBe(certificate.address);
});
