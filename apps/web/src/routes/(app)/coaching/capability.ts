import { ownTraining } from '@fulian/domain/training';
import type { MenuEntry } from '#lib/frame/menu-entry.ts';

export const capability: MenuEntry = {
  order: 46,
  href: '/coaching',
  words: { zh: '陪练', en: 'Coaching' },
  key: 'o',
  permission: ownTraining,
};
