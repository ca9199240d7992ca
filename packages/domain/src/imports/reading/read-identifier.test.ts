import { expect, test } from 'vitest';
import { type MadeCell, makeCell } from '../../../test/make-row.js';
import { readIdentifier } from './read-identifier.js';

test.each<[MadeCell, string]>([
  ['export/UzFfAgtg', 'export/UzFfAgtg'],
  [' BV1xx411c7mD ', 'BV1xx411c7mD'],
  ['7301234567890123456', '7301234567890123456'],
  [123_456_789_012_345, '123456789012345'],
])('the id in %j is kept', (made, id) => {
  expect(readIdentifier(makeCell(made))).toBe(id);
});

test.each<[MadeCell]>([[null], ['-'], ['7.30123E+18'], [7_301_234_567_890_123_000], [12.5]])(
  'an id that a spreadsheet program has spoilt, or that is not there, tells nothing: %j',
  (made) => {
    expect(readIdentifier(makeCell(made))).toBeUndefined();
  },
);
