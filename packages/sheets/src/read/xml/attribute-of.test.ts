import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeOf } from './attribute-of.js';

test.each([
  [' r="A1" s="5" t="s"', 'r', 'A1'],
  [' r="A1" s="5" t="s"', 't', 's'],
  [" r = 'A1'\n\ts\n=\n'5' ", 's', '5'],
  [' spr="1" r="2"', 'r', '2'],
  [' other="r=&quot;1&quot; r=" r="2"', 'r', '2'],
  [' name=\'x r="1"\' r="2"', 'r', '2'],
  [' r:id="rId1" id="7"', 'id', '7'],
  [' name="男&amp;女 &#x4E2D;"', 'name', '男&女 中'],
  [' r=""', 'r', ''],
])('in the attributes %j, %s is %j', (attributes, name, value) => {
  expect(attributeOf(attributes, name)).toBe(value);
});

test('an attribute that is not there has no value', () => {
  expect(attributeOf(' r="A1"', 's')).toBeUndefined();
  expect(attributeOf('', 's')).toBeUndefined();
});

test('whatever stands in a tag, looking for an attribute comes to an end', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('r', '=', '"', "'", ' ', 'a') }), (attributes) => {
      expect(() => attributeOf(attributes, 'r')).not.toThrow();
    }),
    { numRuns: 2000 },
  );
});
