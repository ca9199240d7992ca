import type { MenuEntry } from '#lib/frame/menu-entry.ts';

export const capability: MenuEntry = {
  order: 60,
  href: '/rubrics',
  words: { zh: '评分细则', en: 'Rubrics' },
  key: 'r',
};
