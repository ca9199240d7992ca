import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, type Json } from './canonical-json.js';

const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }),
  ),
}));

const turnedRound = (json: Json): Json =>
  Array.isArray(json)
    ? json.map(turnedRound)
    : json && typeof json === 'object'
      ? Object.fromEntries(
          Object.entries(json)
            .reverse()
            .map(([name, each]) => [name, turnedRound(each as Json)]),
        )
      : json;

test('the order in which properties were written does not matter', () => {
  fc.assert(fc.property(value, (json) => canonicalJson(turnedRound(json)) === canonicalJson(json)));
});

test('what was written is read back, and written the same again', () => {
  fc.assert(
    fc.property(value, (json) => {
      const text = canonicalJson(json);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

test('absent properties are left out, names stand in order, and minus zero is zero', () => {
  expect(canonicalJson({ b: [1, -0, 'é'], a: undefined, 'A"': { z: null, y: true } })).toBe(
    '{"A\\"":{"y":true,"z":null},"b":[1,0,"é"]}',
  );
});

test.each([0.5, Number.NaN, 2 ** 53])('%s has no canonical text', (number) => {
  expect(() => canonicalJson(number)).toThrow(RangeError);
});
