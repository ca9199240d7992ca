import type { Language } from '#lib/words/language.ts';

export const themes = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** How a person wants the site to look and speak; kept in her browser's cookies, signed in or not. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Larger text and targets, stronger contrast (适老化). */
  readonly isElder: boolean;
}

export const cookieNames = { language: 'language', theme: 'theme', isElder: 'elder' } as const;
