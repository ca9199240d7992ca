import { expect, it } from 'vitest';
import { filtersIn } from './filters.ts';

const filters = (query: string) => filtersIn(new URL(`http://site/accounts?${query}`), 'own');

it('shows the open accounts of one’s own subtree', () => {
  expect(filters('')).toEqual({ unitId: 'own', withBelow: true, platform: null, isOpen: true, query: null });
});

it('reads every filter from the address', () => {
  expect(filters('unit=u1&below=no&platform=douyin&state=closed&q=%E6%BE%A7')).toEqual({
    unitId: 'u1',
    withBelow: false,
    platform: 'douyin',
    isOpen: false,
    query: '澧',
  });
});

it('shows open and closed ones together when asked for all', () => {
  expect(filters('state=all').isOpen).toBeNull();
});

it('takes a platform it does not know for no filter', () => {
  expect(filters('platform=myspace').platform).toBeNull();
});
