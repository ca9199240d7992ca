import { Refusal } from '../../kernel/index.js';
import { addressIn } from './address-in.js';

/** What a trainee sends her coach: a link, a small file, a text, or several of them. */
export interface DraftContent {
  readonly title: string;
  /** Where the film can be seen. */
  readonly link: string | null;
  /** Her words, or what she would like to be looked at. */
  readonly note: string | null;
  readonly hasFile: boolean;
}

export type DraftRefusal = Refusal<'NotATitle' | 'NotAnAddress' | 'NothingSent'>;

const titles = /^[^\p{Cc}]{1,80}$/u;
const addresses = /^https?:\/\/[^\s/@]+\.[^\s@]+$/iu;
const longestNote = 2000;

const tidy = (text: string | null): string | null => text?.normalize('NFC').trim() || null;

/** A draft as it is kept, or what is wrong with it. */
export function readDraft(typed: DraftContent): DraftContent | DraftRefusal {
  const title = tidy(typed.title)?.replace(/\s+/gu, ' ') ?? '';
  const said = tidy(typed.link);
  const link = said && addressIn(said);
  const note = tidy(typed.note)?.slice(0, longestNote).toWellFormed() ?? null;
  if (!titles.test(title)) return Refusal.of('NotATitle', 'A title has 1 to 80 characters.', ['title']);
  if (link && (link.length > 500 || !addresses.test(link)))
    return Refusal.of('NotAnAddress', 'An address begins with http:// or https://.', ['link']);
  if (!link && !note && !typed.hasFile)
    return Refusal.of('NothingSent', 'A draft is a link, a file or a text.', ['link']);
  return { title, link, note, hasFile: typed.hasFile };
}
