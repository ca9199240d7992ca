export const languages = ['zh', 'en'] as const;

/** Chinese first, English second. */
export type Language = (typeof languages)[number];

/** What `lang` attributes say. */
export const languageTags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

export const isLanguage = (text: string | undefined): text is Language =>
  languages.includes(text as Language);
