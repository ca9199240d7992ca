import type { Permission } from '@fulian/domain/access';
import type { Language } from '#lib/words/language.ts';

/** What a route folder brings to the menu; found by its `capability.ts`, listed nowhere. */
export interface MenuEntry {
  readonly order: number;
  readonly href: string;
  readonly words: Readonly<Record<Language, string>>;
  /** After `g`, the key that goes there. */
  readonly key: string;
  /** Who sees it: whoever holds this; undefined: everyone. */
  readonly permission?: Permission;
  /** Shown to members only, whatever they may do. */
  readonly isForMembers?: boolean;
}

/** An entry as one person sees it, in her language. */
export interface MenuLink {
  readonly href: string;
  readonly text: string;
  readonly key: string;
}
