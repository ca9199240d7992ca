import { judgeApplications } from '@fulian/domain/ratings';
import type { MenuEntry } from '#lib/frame/menu-entry.ts';

export const capability: MenuEntry = {
  order: 55,
  href: '/desk',
  words: { zh: '评审台', en: 'Review desk' },
  key: 'd',
  permission: judgeApplications,
};
