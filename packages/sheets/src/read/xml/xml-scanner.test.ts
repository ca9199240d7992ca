import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { XmlScanner } from './xml-scanner.js';

type Told = readonly [kind: 'open' | 'close' | 'text', content: string];

/** What the scanner tells of a document that comes in these pieces; texts in a row are one. */
function scan(...pieces: readonly string[]): readonly Told[] {
  const told: Told[] = [];
  const scanner = new XmlScanner({
    wantsText: true,
    open: (name) => told.push(['open', name]),
    close: (name) => told.push(['close', name]),
    text: (text) => told.push(['text', text]),
  });
  for (const piece of pieces) scanner.push(piece);
  scanner.end();
  return joined(told);
}

function joined(told: readonly Told[]): readonly Told[] {
  const list: Told[] = [];
  for (const [kind, content] of told) {
    const last = list.at(-1);
    if (kind === 'text' && last?.[0] === 'text') list[list.length - 1] = ['text', last[1] + content];
    else if (kind !== 'text' || content !== '') list.push([kind, content]);
  }
  return list;
}

/** What a general parser tells of the same document. */
function parse(document: string): readonly Told[] {
  const told: Told[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => told.push(['open', tag.name.replace(/^.*:/, '')]));
  parser.on('closetag', (tag) => told.push(['close', tag.name.replace(/^.*:/, '')]));
  parser.on('text', (text) => told.push(['text', text]));
  parser.on('cdata', (text) => told.push(['text', text]));
  parser.write(document).close();
  return joined(told);
}

const names = fc.constantFrom('c', 'v', 'row', 'x:row', 'sheetData', '单元格');
const escaped = fc
  .string({
    unit: fc.constantFrom('a', '中', '𠮷', ' ', '\n', "'", '"', '&amp;', '&lt;', '&#20013;', '&#x4E2D;', '>'),
  })
  .filter((text) => !text.includes(']]>'));
const attributes = fc
  .array(fc.tuple(fc.constantFrom('r', 's', 'x:id'), escaped), { maxLength: 3 })
  .map((list) =>
    [...new Map(list)].map(([name, value]) => ` ${name} = "${value.replaceAll('"', '>')}"`).join(''),
  );
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(names, attributes).map(([name, list]) => `<${name}${list}/>`),
    fc
      .tuple(names, attributes, fc.array(tie('content'), { maxLength: 4 }))
      .map(([name, list, inside]) => `<${name}${list}>${inside.join('')}</${name} >`),
  ),
  content: fc.oneof(
    { depthSize: 'small' },
    escaped,
    fc.constantFrom('<!-- a <b> - comment -->', '<![CDATA[<&]]]]>', '<?some thing?>'),
    tie('element'),
  ),
}));
const documents = element.map((root) => `<?xml version="1.0"?>\n${root}\n`);

test('the scanner tells what a general parser tells', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(scan(document).filter(isInside)).toEqual(parse(document).filter(isInside));
    }),
    { numRuns: 500 },
  );
});

const isInside = ([kind, content]: Told): boolean => kind !== 'text' || content.trim() !== '';

test('where the pieces are cut makes no difference', () => {
  const cut = documents.chain((document) =>
    fc.tuple(fc.constant(document), fc.array(fc.nat({ max: document.length }), { maxLength: 8 })),
  );
  fc.assert(
    fc.property(cut, ([document, cuts]) => {
      const places = [0, ...cuts.toSorted((a, b) => a - b), document.length];
      const pieces = places.slice(1).map((end, index) => document.slice(places[index], end));
      expect(scan(...pieces)).toEqual(scan(document));
    }),
    { numRuns: 500 },
  );
});

test.each([
  '<!DOCTYPE x><x/>',
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>',
  '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>',
  '<x><!ENTITY a "b"></x>',
  '<x>&mine;</x>',
])('a document type or an entity of the document’s own is refused: %s', (document) => {
  expect(() => scan(document)).toThrow(
    expect.objectContaining({ refusal: expect.objectContaining({ code: 'UnsafeXml' }) }),
  );
});

test.each(['', 'text', '<x>', '<x><y></x>', '<x', '<x a="', '<x/><y>', '<x>&#x110000;</x>', '<x/>more'])(
  'a document that is not whole is refused: "%s"',
  (document) => {
    expect(() => scan(document)).toThrow(
      expect.objectContaining({ refusal: expect.objectContaining({ code: 'FileDamaged' }) }),
    );
  },
);

test.each(['<x>a', '<x a="', '<!-- ', '<![CDATA[', '<?x '])(
  'a token without an end is refused: %s…',
  (start) => {
    const pieces = Array.from({ length: 4 }, () => 'a'.repeat(60_000));
    expect(() => scan(start, ...pieces)).toThrow(
      expect.objectContaining({ refusal: expect.objectContaining({ code: 'TooMuchText' }) }),
    );
  },
);
