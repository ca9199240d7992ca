import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Tier } from '../access/index.js';
import { Refusal } from '../kernel/index.js';
import { UnitCode } from './unit-code.js';

const group = (digits: number) =>
  fc.integer({ min: 1, max: 10 ** digits - 1 }).map((value) => String(value).padStart(digits, '0'));

const codes = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.tuple(group(2), group(2), group(2), group(3), group(3)))
  .map(([depth, groups]) => UnitCode.parse(groups.slice(0, depth).join('')))
  .filter((code): code is UnitCode => !Refusal.is(code));

const code = (text: string): UnitCode => {
  const parsed = UnitCode.parse(text);
  if (Refusal.is(parsed)) throw new Error(parsed.message);
  return parsed;
};

test.each([
  ['43', 'province'],
  ['4307', 'prefecture'],
  ['430723', 'county'],
  ['430723114', 'township'],
  ['430723114208', 'village'],
])('the code %s stands at the tier %s', (text, tier) => {
  expect(UnitCode.tier(code(text))).toBe(tier);
});

test.each(['430000000000', '430000', '4300', '43'])('the zero-filled form %s is the province 43', (text) => {
  expect(code(text)).toBe('43');
});

test.each(['', '4', '430', '43072', '4307231142081', '43072311420x', '00', '000000000000', '430023', '４３'])(
  'the text "%s" is refused as a code',
  (text) => {
    expect(UnitCode.parse(text)).toMatchObject({ refused: true, code: 'NotAUnitCode' });
  },
);

test('a village names its township, county, prefecture and province, the province first', () => {
  expect(UnitCode.ancestors(code('430723114208'))).toEqual(['43', '4307', '430723', '430723114']);
});

test('a province has no code above it', () => {
  expect(UnitCode.parent(code('43'))).toBeUndefined();
});

test('the ancestors of a code are prefixes of it that grow by one tier each', () => {
  fc.assert(
    fc.property(codes, (any) => {
      const line = [...UnitCode.ancestors(any), any];
      expect(line.every((above) => any.startsWith(above))).toBe(true);
      expect(line.map((above) => Tier.depth(UnitCode.tier(above)))).toEqual(
        line.map((_, index) => index + 1),
      );
    }),
  );
});

test('the ancestors of the parent are the ancestors of the code without the parent', () => {
  fc.assert(
    fc.property(codes, (any) => {
      const parent = UnitCode.parent(any);
      expect(parent ? [...UnitCode.ancestors(parent), parent] : []).toEqual(UnitCode.ancestors(any));
    }),
  );
});

test('a code survives being filled to twelve digits and read again', () => {
  fc.assert(
    fc.property(codes, (any) => {
      expect(UnitCode.parse(UnitCode.filled(any))).toBe(any);
    }),
  );
});

test('any text at all is either read or refused, and what is read reads the same again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{0,13}$/)), (text) => {
      const parsed = UnitCode.parse(text);
      if (!Refusal.is(parsed)) expect(UnitCode.parse(parsed)).toBe(parsed);
    }),
  );
});
