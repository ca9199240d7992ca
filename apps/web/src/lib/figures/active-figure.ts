import { formatExact } from '#lib/format/count.ts';
import type { Language } from '#lib/words/language.ts';
import { messages } from './messages.ts';
import type { FigureWords } from './now-figures.ts';

/** A number of active accounts as it reads: nobody's word is no zero. */
export const activeText = (count: number | null, language: Language): string =>
  count === null ? messages[language].notTold : formatExact(count);

/** How many accounts published something in the running month, beside the whole of the one before. */
export const activeFigure = (
  active: number | null,
  before: number | null,
  language: Language,
): FigureWords => ({
  label: messages[language].active,
  value: activeText(active, language),
  note: messages[language].activeNote(activeText(before, language)),
  isMissing: active === null,
});
