import { expect, test } from 'vitest';
import { CodeBand } from './code-band.js';
import type { UnitCode } from './unit-code.js';

const code = (text: string): UnitCode => text as UnitCode;

test.each([
  ['001', 'street'],
  ['099', 'street'],
  ['100', 'town'],
  ['199', 'town'],
  ['200', 'rural_township'],
  ['399', 'rural_township'],
  ['400', 'other'],
  ['599', 'other'],
  ['600', undefined],
])('the township number %s is of the band %s', (number, band) => {
  expect(CodeBand.ofTownship(code(`430723${number}`))).toBe(band);
});

test.each([
  ['001', 'residents_committee'],
  ['199', 'residents_committee'],
  ['200', 'villagers_committee'],
  ['399', 'villagers_committee'],
  ['400', 'like_residents_committee'],
  ['499', 'like_residents_committee'],
  ['500', 'like_villagers_committee'],
  ['598', 'like_villagers_committee'],
  ['600', undefined],
])('the village number %s is of the band %s', (number, band) => {
  expect(CodeBand.ofVillage(code(`430723114${number}`))).toBe(band);
});

test('a code of another tier has no band', () => {
  expect(CodeBand.ofTownship(code('430723114208'))).toBeUndefined();
  expect(CodeBand.ofVillage(code('430723114'))).toBeUndefined();
});

test.each([
  ['430371', true],
  ['430476', true],
  ['431271', true],
  ['430370', false],
  ['430381', false],
  ['430723', false],
  ['430371001', false],
  ['4371', false],
])('the code %s is a statistical zone: %s', (text, zone) => {
  expect(CodeBand.isStatisticalZone(code(text))).toBe(zone);
});
