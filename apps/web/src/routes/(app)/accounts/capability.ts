import { readAccounts } from '@fulian/domain/platforms';
import type { MenuEntry } from '#lib/frame/menu-entry.ts';

export const capability: MenuEntry = {
  order: 30,
  href: '/accounts',
  words: { zh: '账号', en: 'Accounts' },
  key: 'a',
  permission: readAccounts,
};
