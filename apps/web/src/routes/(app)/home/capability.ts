import type { MenuEntry } from '#lib/frame/menu-entry.ts';

export const capability: MenuEntry = {
  order: 20,
  href: '/home',
  words: { zh: '我的单位', en: 'My unit' },
  key: 'm',
  isForMembers: true,
};
