const longestName = 31;
const forbidden = /[[\]:*?/\\\p{Cc}]/gu;

/** Names that a spreadsheet program takes for tabs: clean, short, not empty, and no two alike. */
export function tabNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = name.replace(forbidden, ' ').replace(/^[\s']+|[\s']+$/g, '') || 'Sheet';
    let tab = cut(clean, longestName);
    for (let copy = 2; taken.has(tab.toLowerCase()); copy++) {
      const suffix = ` (${copy})`;
      tab = cut(clean, longestName - suffix.length) + suffix;
    }
    taken.add(tab.toLowerCase());
    return tab;
  });
}

/** Cuts without leaving half a character. */
const cut = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
