import type { Tier } from '@fulian/domain/access';
import { messagesIn } from '#lib/words/messages-in.ts';

/** What the five tiers are called. */
export const tierWords = messagesIn<Readonly<Record<Tier, string>>>({
  zh: { province: '省', prefecture: '市州', county: '县市区', township: '乡镇街道', village: '村社区' },
  en: {
    province: 'Province',
    prefecture: 'Prefecture',
    county: 'County',
    township: 'Township',
    village: 'Village',
  },
});

/** Units of a tier, counted. */
export const tierCounts = messagesIn<Readonly<Record<Tier, (count: number) => string>>>({
  zh: {
    province: (count) => `${count} 个省`,
    prefecture: (count) => `${count} 个市州`,
    county: (count) => `${count} 个县市区`,
    township: (count) => `${count} 个乡镇街道`,
    village: (count) => `${count} 个村社区`,
  },
  en: {
    province: (count) => `${count} provinces`,
    prefecture: (count) => `${count} prefectures`,
    county: (count) => `${count} counties`,
    township: (count) => `${count} townships`,
    village: (count) => `${count} villages`,
  },
});
