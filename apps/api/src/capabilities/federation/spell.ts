import { pinyin } from 'pinyin-pro';

/** How a name is typed: 回龙村 → `huilongcun` and `hlc`. Without tones; ü is typed v. */
export function spell(name: string): { readonly pinyin: string; readonly initials: string } {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  const typed = syllables.map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''));
  return { pinyin: typed.join(''), initials: typed.map((syllable) => syllable.slice(0, 1)).join('') };
}
