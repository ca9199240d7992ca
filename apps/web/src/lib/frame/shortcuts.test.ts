import { expect, it } from 'vitest';
import { shortcutReader } from './shortcuts.ts';

const press = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
});
const reader = () => shortcutReader(() => [{ href: '/units', text: '妇联', key: 'u' }]);

it('searches on a slash and helps on a question mark', () => {
  expect(reader()(press('/'))).toEqual({ deed: 'search' });
  expect(reader()(press('?'))).toEqual({ deed: 'help' });
});

it('goes to a place of the menu by g and its letter', () => {
  const read = reader();
  expect([read(press('g')), read(press('u'))]).toEqual([undefined, { deed: 'go', href: '/units' }]);
});

it('goes nowhere by a letter the menu does not hold', () => {
  const read = reader();
  read(press('g'));
  expect(read(press('z'))).toBeUndefined();
});

it('leaves the browser its own keys', () => {
  expect(reader()(press('/', { ctrlKey: true }))).toBeUndefined();
});

it('leaves an input method its keys while it composes', () => {
  expect(reader()(press('/', { isComposing: true }))).toBeUndefined();
});
