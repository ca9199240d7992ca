import { expect, test } from 'vitest';
import type { MenuEntry } from '#lib/frame/menu-entry.ts';

const found = import.meta.glob<{ capability: MenuEntry }>('./**/capability.ts', { eager: true });
const entries = Object.values(found).map(({ capability }) => capability);

test.each(['key', 'order', 'href'] as const)('no two places of the menu have the same %s', (what) => {
  const all = entries.map((entry) => entry[what]);
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter((each, index) => all.indexOf(each) !== index)).toEqual([]);
});
