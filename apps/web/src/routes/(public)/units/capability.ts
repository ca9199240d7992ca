import type { MenuEntry } from '#lib/frame/menu-entry.ts';

export const capability: MenuEntry = {
  order: 10,
  href: '/units',
  words: { zh: '五级妇联', en: 'Federations' },
  key: 'u',
};
