/** A name that somebody typed, as the index knows it. */
export interface UnitTerm {
  readonly kind: 'characters' | 'letters';
  readonly text: string;
}

/** One way to read what was typed: a name, and names of places it has to lie in. */
export interface UnitReading {
  readonly name: UnitTerm;
  readonly places: readonly UnitTerm[];
}

/** Letters are pinyin or initials, anything else is a name. */
function term(text: string): UnitTerm {
  return /^[a-z'’]+$/i.test(text)
    ? { kind: 'letters', text: text.toLowerCase().replace(/['’]/g, '') }
    : { kind: 'characters', text };
}

/**
 * The ways to read what was typed: `hui long` is one name in two syllables, `澧县 回龙` is a name after the place it lies
 * in. None when nothing is left to look for.
 */
export function unitReadings(query: string): readonly UnitReading[] {
  const words = query.normalize('NFKC').slice(0, 80).split(/\s+/u).filter(Boolean);
  const name = words.at(-1);
  if (!name) return [];
  const whole = { name: term(words.join('')), places: [] };
  return words.length === 1 ? [whole] : [whole, { name: term(name), places: words.slice(0, -1).map(term) }];
}
