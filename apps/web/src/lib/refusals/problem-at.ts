import type { RefusalValue } from '#lib/graphql/refusal.ts';
import type { Language } from '#lib/words/language.ts';
import { reasonFor } from './refusal-words.ts';

/** What is wrong with one field of a form, where a refusal names it. */
export const problemAt = (
  refusal: RefusalValue | undefined,
  field: string,
  language: Language,
): string | undefined => (refusal?.path.at(-1) === field ? reasonFor(refusal.code, language) : undefined);
