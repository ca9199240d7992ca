import type { MenuEntry } from '#lib/frame/menu-entry.ts';

export const capability: MenuEntry = {
  order: 0,
  href: '/',
  words: { zh: '首页', en: 'Home' },
  key: 'h',
};
