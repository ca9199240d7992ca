import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.js';

interface Hash {
  update(text: string, encoding: 'utf8'): Hash;
  digest(form: 'hex'): string;
}

/** Another implementation to compare with; the domain is compiled without Node's types, so they stand here. */
const nodeCrypto: string = 'node:crypto';
const { createHash } = (await import(nodeCrypto)) as { createHash: (name: 'sha256') => Hash };
const byNode = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('the digest of a published vector is the published one: %s', (text, digest) => {
  expect(sha256(text)).toBe(digest);
});

test('the digest is the one of any other implementation, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(byNode(text));
    }),
  );
});

test('texts of every length around the edges of a block are digested whole', () => {
  for (let length = 50; length < 135; length++) {
    const text = '妇'.repeat(length % 7) + 'a'.repeat(length);
    expect(sha256(text)).toBe(byNode(text));
  }
});

test('half a surrogate pair is digested as the replacement character', () => {
  expect(sha256('\ud800')).toBe(byNode('\ufffd'));
});
