import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naughtyStrings } from '../../../test/naughty-strings.js';
import { type CalendarDate, Count, Refusal } from '../../kernel/index.js';
import type { FieldKind } from '../format/import-subject.js';
import { type Cell, cellKinds } from '../sheet/cell.js';
import { cellProblemCodes } from './cell-problem.js';
import { readField } from './read-field.js';

const kinds: readonly FieldKind[] = [
  'text',
  'day',
  'instant',
  'platform',
  'count',
  'change',
  'ratio',
  'seconds',
  'workKind',
  'reviewState',
];
const context = {
  dateSystem: '1900',
  timeZone: 'Asia/Shanghai',
  today: '2026-11-24' as CalendarDate,
} as const;

const pieces = fc.string({
  unit: fc.constantFrom(...'0123456789年月日-/.:%万亿+,T Z上下午分秒'),
  maxLength: 20,
});
const texts = fc.oneof(pieces, fc.string({ unit: 'binary' }), fc.constantFrom(...naughtyStrings));
const cells: fc.Arbitrary<Cell> = fc.record(
  {
    ref: fc.constant('B12'),
    kind: fc.constantFrom(...cellKinds),
    text: texts,
    number: fc.double(),
    merged: fc.constant('B12:B14'),
  },
  { requiredKeys: ['ref', 'kind', 'text'] },
);

test('whatever stands in a cell, reading it gives a value or a refusal with a known code', () => {
  fc.assert(
    fc.property(cells, fc.constantFrom(...kinds), fc.constantFrom(1, 10_000), (cell, kind, scale) => {
      const value = readField(kind, cell, context, scale);
      if (Refusal.is(value)) expect(cellProblemCodes).toContain(value.code);
    }),
    { numRuns: 5000 },
  );
});

test('a count that is read is missing, known or censored, and a whole number of 0 or more', () => {
  fc.assert(
    fc.property(cells, (cell) => {
      const value = readField('count', cell, context, 1);
      if (Refusal.is(value)) return;
      const number = Count.lowerBound(value as Count);
      expect(number === undefined || (Number.isSafeInteger(number) && number >= 0)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a formula that failed is refused whatever the field', () => {
  const cell: Cell = { ref: 'B12', kind: 'error', text: '#N/A' };
  expect(kinds.map((kind) => readField(kind, cell, context, 1))).toEqual(
    kinds.map(() => expect.objectContaining({ code: 'CellError' })),
  );
});

test('a text keeps its line breaks and loses its outer spaces', () => {
  const read = (text: string) => readField('text', { ref: 'A1', kind: 'text', text }, context, 1);
  expect(read(' 一\r\n二\r三\u2028四 \n')).toBe('一\n二\n三\n四');
  expect(read(' \n\u3000')).toBeUndefined();
  expect(read('-')).toBe('-');
  expect(read('长'.repeat(5001))).toMatchObject({ code: 'TooLong' });
});
