import { expect, it } from 'vitest';
import { tilePlaceOf, tilePlaces } from './tile-places.ts';

it('gives each of the fourteen prefectures a place of its own', () => {
  const places = Object.values(tilePlaces).map(({ column, row }) => `${column},${row}`);
  expect(new Set(places).size).toBe(14);
});

it('finds a prefecture by its full name', () => {
  expect(tilePlaceOf('湘西土家族苗族自治州')).toEqual({ name: '湘西', column: 0, row: 1 });
});

it('has no place for anything else', () => {
  expect(tilePlaceOf('澧县')).toBeUndefined();
});
