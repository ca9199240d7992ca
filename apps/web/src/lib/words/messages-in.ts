import type { Language } from './language.ts';

/** What one folder says, in each language. A phrase with a gap is a function of what fills it. */
export type Messages<Words> = Readonly<Record<Language, Words>>;

/** Declares a folder's messages: Chinese sets the keys, and the compiler holds English to the same ones. */
export const messagesIn = <Words extends object>(messages: {
  zh: Words;
  en: NoInfer<Words>;
}): Messages<Words> => messages;
