import { expect, it } from 'vitest';
import { prefectureTiles } from './prefecture-tiles.ts';

const face = ({ id }: { readonly id: string }) => ({ value: '3', href: `/units/${id}`, weight: 0 });

it('gives a prefecture its place and its short name', () => {
  const [tile] = prefectureTiles([{ id: '7', name: '湘西土家族苗族自治州' }], face);
  expect(tile).toEqual({
    key: '7',
    text: '湘西',
    column: 0,
    row: 1,
    value: '3',
    href: '/units/7',
    weight: 0,
  });
});

it('has no tile for a unit without a place', () => {
  expect(prefectureTiles([{ id: '1', name: '武汉市' }], face)).toEqual([]);
});
