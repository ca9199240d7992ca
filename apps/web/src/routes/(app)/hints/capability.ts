import { readHints } from '@fulian/domain/health';
import type { MenuEntry } from '#lib/frame/menu-entry.ts';

export const capability: MenuEntry = {
  order: 35,
  href: '/hints',
  words: { zh: '提醒', en: 'Hints' },
  key: 't',
  permission: readHints,
};
