/** What somebody typed into the search box, as the index knows it. */
export interface UnitTerm {
  readonly kind: 'characters' | 'letters';
  readonly text: string;
}

/** Letters are pinyin or initials, anything else is a name; undefined when nothing is left to look for. */
export function unitTerm(query: string): UnitTerm | undefined {
  const text = query.normalize('NFKC').replace(/\s+/gu, '').slice(0, 40);
  if (!text) return undefined;
  return /^[a-z'’]+$/i.test(text)
    ? { kind: 'letters', text: text.toLowerCase().replace(/['’]/g, '') }
    : { kind: 'characters', text };
}
