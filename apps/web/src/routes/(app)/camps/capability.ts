import { readCamps } from '@fulian/domain/training';
import type { MenuEntry } from '#lib/frame/menu-entry.ts';

export const capability: MenuEntry = {
  order: 45,
  href: '/camps',
  words: { zh: '培训', en: 'Training' },
  key: 'c',
  permission: readCamps,
};
