import { Refusal } from '../kernel/index.js';

declare const brand: unique symbol;

/** The name a person signs in with: lower case, typed the same on every keyboard. */
export type Username = string & { readonly [brand]: 'Username' };

const form = /^[a-z0-9][a-z0-9._-]{2,29}$/;

/** What people type is read without regard to case, to blanks around it, and to full-width letters. */
const fold = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

export const Username = Object.freeze({
  fold,
  parse: (typed: string): Username | Refusal<'NotAUsername'> => {
    const folded = fold(typed);
    return form.test(folded)
      ? (folded as Username)
      : Refusal.of('NotAUsername', 'A username has 3 to 30 letters, digits, dots, hyphens or underscores.');
  },
});
