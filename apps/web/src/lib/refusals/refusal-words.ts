import type { Language } from '#lib/words/language.ts';
import { messagesIn } from '#lib/words/messages-in.ts';
import { chinese } from './chinese-words.ts';
import { english } from './english-words.ts';
import type { RefusalCode } from './refusal-code.ts';

/** Why the API said no, in words that say what to do next. The compiler asks for each refusal of the schema. */
export const refusalWords = messagesIn<Readonly<Record<RefusalCode, string>>>({
  zh: chinese,
  en: english,
});

const general: Readonly<Record<Language, string>> = {
  zh: '没有成功，请核对后再试。',
  en: 'That did not work; please check and try again.',
};

/** The sentence for a refusal; one that this build does not know yet gets a general one. */
export const reasonFor = (code: string, language: Language): string =>
  (refusalWords[language] as Readonly<Record<string, string>>)[code] ?? general[language];
