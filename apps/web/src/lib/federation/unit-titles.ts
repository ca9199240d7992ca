import { messagesIn } from '#lib/words/messages-in.ts';

/** A unit's own name as a federation. */
export const unitTitles = messagesIn<{ readonly federation: (name: string) => string }>({
  zh: { federation: (name) => `${name}妇联` },
  en: { federation: (name) => `Women’s Federation of ${name}` },
});
