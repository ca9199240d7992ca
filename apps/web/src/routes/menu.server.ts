import type { MenuEntry, MenuLink } from '#lib/frame/menu-entry.ts';
import type { Me } from '#lib/sign-in/me.ts';
import type { Language } from '#lib/words/language.ts';

const modules = import.meta.glob<{ capability: MenuEntry }>('./**/capability.ts', { eager: true });

const entries = Object.values(modules)
  .map(({ capability }) => capability)
  .sort((a, b) => a.order - b.order);

const isFor = (me: Me | null, { permission, isForMembers }: MenuEntry): boolean => {
  if (permission?.posts) return me?.permissions.includes(permission.name) ?? false;
  return !isForMembers || me !== null;
};

/** The menu of one person: what she may open, and nothing she may not. */
export const menuFor = (me: Me | null, language: Language): readonly MenuLink[] =>
  entries
    .filter((entry) => isFor(me, entry))
    .map(({ href, words, key }) => ({ href, text: words[language], key }));
