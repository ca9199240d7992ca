import type { ShownTable } from '#lib/export/shown-table.ts';
import { platformWords } from '#lib/figures/platform-words.ts';
import { type HintValue, hintWords } from '#lib/health/hint-words.ts';
import type { Language } from '#lib/words/language.ts';
import type { HintedAccount } from './hints.query.ts';
import { messages } from './messages.ts';

/** The hints as a file: a row for each account, what is hinted at in one cell. */
export const hintsTable = (
  hinted: readonly HintedAccount[],
  total: number,
  language: Language,
): ShownTable => ({
  name: messages[language].title,
  headers: [...messages[language].columns],
  rows: hinted.map(({ account, hints }) => [
    account.unit.name,
    account.name,
    platformWords[language][account.platform],
    hints.map((hint) => sentenceOf(hint, language)).join('\n'),
  ]),
  total,
});

function sentenceOf(hint: HintValue, language: Language): string {
  const { title, text } = hintWords(hint, language);
  return `${title} ${text}`;
}
