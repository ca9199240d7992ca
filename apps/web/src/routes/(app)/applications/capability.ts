import { readApplications } from '@fulian/domain/ratings';
import type { MenuEntry } from '#lib/frame/menu-entry.ts';

export const capability: MenuEntry = {
  order: 50,
  href: '/applications',
  words: { zh: '星级申报', en: 'Star applications' },
  key: 'p',
  permission: readApplications,
};
