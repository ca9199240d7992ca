import { readImports } from '@fulian/domain/imports';
import type { MenuEntry } from '#lib/frame/menu-entry.ts';

export const capability: MenuEntry = {
  order: 40,
  href: '/imports',
  words: { zh: '导入', en: 'Imports' },
  key: 'i',
  permission: readImports,
};
