import type { Cookies } from '@sveltejs/kit';
import { isLanguage } from '#lib/words/language.ts';
import { cookieNames, type Preferences, type Theme, themes } from './preferences.ts';

const isTheme = (text: string | undefined): text is Theme => themes.includes(text as Theme);

/** Chinese, in the device's own light or dark, at normal size, unless the person chose otherwise. */
export function readPreferences(cookies: Pick<Cookies, 'get'>): Preferences {
  const language = cookies.get(cookieNames.language);
  const theme = cookies.get(cookieNames.theme);
  return {
    language: isLanguage(language) ? language : 'zh',
    theme: isTheme(theme) ? theme : 'auto',
    isElder: cookies.get(cookieNames.isElder) === 'on',
  };
}
