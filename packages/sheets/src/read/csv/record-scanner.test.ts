import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecordScanner } from './record-scanner.js';

const scan = (...pieces: readonly string[]): readonly (readonly string[])[] => {
  const scanner = new RecordScanner(',');
  return [...pieces.flatMap((piece) => scanner.push(piece)), ...scanner.end()];
};

test.each([
  [
    'plain fields',
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'no line break at the end',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'lines of Windows',
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'lines of old Macs',
    'a,b\r1,2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['lines of all three', 'a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']]],
  ['a delimiter in quotes', 'a,"b,c"\n', [['a', 'b,c']]],
  ['a line break in quotes', '"一\n二","三\r\n四"\nx', [['一\n二', '三\r\n四'], ['x']]],
  ['doubled quotes', '"他说""好""",""""', [['他说"好"', '"']]],
  [
    'empty fields',
    ',"",\n,',
    [
      ['', '', ''],
      ['', ''],
    ],
  ],
  ['blank lines', 'a\n\n\r\nb', [['a'], [''], [''], ['b']]],
  ['a quote inside a field', '5" 屏,a"b"c\n', [['5" 屏', 'a"b"c']]],
  ['text behind a closing quote', '"a"b,c\n', [['ab', 'c']]],
  ['spaces, which belong to the field', ' a , "b" \n', [[' a ', ' "b" ']]],
  [
    'JSON in a field',
    '1,"{""type"": ""Point"", ""at"": [1, 2]}"',
    [['1', '{"type": "Point", "at": [1, 2]}']],
  ],
  ['records of different lengths', 'a\nb,c,d\n', [['a'], ['b', 'c', 'd']]],
  ['nothing', '', []],
])('a text with %s is cut as a spreadsheet program would', (_what, text, records) => {
  expect(scan(text)).toEqual(records);
});

test('where the pieces are cut makes no difference', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '中', '"', ',', '\r', '\n'), maxLength: 40 });
  fc.assert(
    fc.property(texts, fc.nat({ max: 40 }), fc.nat({ max: 40 }), (text, a, b) => {
      const [first, second] = [Math.min(a, b), Math.max(a, b)];
      const cut = () => scan(text.slice(0, first), text.slice(first, second), text.slice(second));
      expect(outcomeOf(cut)).toEqual(outcomeOf(() => scan(text)));
    }),
    { numRuns: 3000 },
  );
});

function outcomeOf(act: () => unknown): unknown {
  try {
    return act();
  } catch {
    return 'refused';
  }
}

test('a quotation mark that is never closed is refused, and its row named', () => {
  expect(() => scan('a,b\n1,"2\n3,4\n')).toThrow('row 2');
});

test('what an unclosed quotation mark may swallow is bounded', () => {
  const scanner = new RecordScanner(',');
  const feed = () => {
    scanner.push('a,"');
    for (let piece = 0; piece < 40; piece++) scanner.push('x'.repeat(65_536));
  };
  expect(feed).toThrow('row 1');
});
