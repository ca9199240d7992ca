import type { MenuLink } from './menu-entry.ts';

/** What a key press means on any page. */
export type Shortcut =
  | { readonly deed: 'search' }
  | { readonly deed: 'help' }
  | { readonly deed: 'go'; readonly href: string };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/**
 * Reads key presses one by one: `/` searches, `?` shows help, `g` and a letter go to a place of the menu.
 * @param links what the person's own menu holds
 * @returns a reader that remembers whether the key before was `g`
 */
export function shortcutReader(links: () => readonly MenuLink[]): (event: Pressed) => Shortcut | undefined {
  let isGoing = false;
  return ({ key, ctrlKey, metaKey, altKey, isComposing }) => {
    if (ctrlKey || metaKey || altKey || isComposing) return undefined;
    const wasGoing = isGoing;
    isGoing = key === 'g' && !wasGoing;
    if (wasGoing) {
      const link = links().find((candidate) => candidate.key === key);
      return link && { deed: 'go', href: link.href };
    }
    if (key === '/') return { deed: 'search' };
    return key === '?' ? { deed: 'help' } : undefined;
  };
}

/** Whether keys belong to what has the focus, so that they mean nothing else. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName));
