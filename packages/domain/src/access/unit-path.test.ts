import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnitPath } from './unit-path.js';

// Few and short labels, so that one path often begins with the letters of another.
const labels = fc.constantFrom('1', 'a', 'ab', '1a', 'b');
const paths = fc.array(labels, { minLength: 1, maxLength: 4 }).map((list) => UnitPath.of(list.join('.')));
const path = UnitPath.of;

test.each(['', '.', '1.', '.1', '1..a', '1.A', '1.a b', '1.%', '1.a\n', '*'])(
  '"%s" is not a path',
  (text) => {
    expect(() => UnitPath.of(text)).toThrow(RangeError);
  },
);

test('a path contains its subtree label by label, not letter by letter', () => {
  expect(UnitPath.contains(path('1.a'), path('1.a.b'))).toBe(true);
  expect(UnitPath.contains(path('1.a'), path('1.ab'))).toBe(false);
  expect(UnitPath.contains(path('1.a'), path('1'))).toBe(false);
});

test('every path contains itself', () => {
  fc.assert(
    fc.property(paths, (any) => {
      expect(UnitPath.contains(any, any)).toBe(true);
    }),
  );
});

test('two paths that contain each other are one', () => {
  fc.assert(
    fc.property(paths, paths, (a, b) => {
      expect(UnitPath.contains(a, b) && UnitPath.contains(b, a)).toBe(a === b);
    }),
  );
});

test('what contains a container contains its content', () => {
  fc.assert(
    fc.property(paths, paths, paths, (a, b, c) => {
      if (UnitPath.contains(a, b) && UnitPath.contains(b, c)) expect(UnitPath.contains(a, c)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('the containers of a path are its ancestors and itself', () => {
  fc.assert(
    fc.property(paths, paths, (outer, inner) => {
      const containers = [...UnitPath.ancestors(inner), inner];
      expect(UnitPath.contains(outer, inner)).toBe(containers.includes(outer));
    }),
  );
});

test('a child stands one deeper than its parent, which is its last ancestor', () => {
  fc.assert(
    fc.property(paths, labels, (parent, label) => {
      const child = UnitPath.child(parent, label);
      expect(UnitPath.depth(child)).toBe(UnitPath.depth(parent) + 1);
      expect(UnitPath.ancestors(child).at(-1)).toBe(parent);
    }),
  );
});

test('a child without a label is refused', () => {
  expect(() => UnitPath.child(path('1'), '')).toThrow(RangeError);
});

test('a province has no ancestors', () => {
  expect(UnitPath.ancestors(path('1'))).toEqual([]);
});
