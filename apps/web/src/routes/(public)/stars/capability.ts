import type { MenuEntry } from '#lib/frame/menu-entry.ts';

export const capability: MenuEntry = {
  order: 15,
  href: '/stars',
  words: { zh: '星级公示', en: 'Stars' },
  key: 'n',
};
