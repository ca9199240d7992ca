import { Refusal } from '../kernel/index.js';

/** Counted in characters as people see them; OWASP ASVS 6.2.1 and 6.2.9. */
export const passwordLength = Object.freeze({ min: 8, max: 128 });

export type PasswordRefusal = Refusal<'PasswordTooShort' | 'PasswordTooLong' | 'PasswordTooCommon'>;

/**
 * Judges a new password: its length, and whether it is one that everybody tries first. No rule says which kinds of
 * characters it must have, and none makes it expire (OWASP ASVS 6.2).
 * @param isCommon whether the folded text stands in the list of the commonest passwords.
 * @param ownWords what the password must not be: the username, the person's name.
 */
export function judgePassword(
  typed: string,
  isCommon: (folded: string) => boolean,
  ownWords: readonly string[] = [],
): PasswordRefusal | undefined {
  const length = [...typed].length;
  if (length < passwordLength.min) {
    return Refusal.of('PasswordTooShort', `A password has at least ${passwordLength.min} characters.`);
  }
  if (length > passwordLength.max) {
    return Refusal.of('PasswordTooLong', `A password has at most ${passwordLength.max} characters.`);
  }
  const folded = typed.normalize('NFKC').toLowerCase();
  const words = ownWords.map((word) => word.normalize('NFKC').toLowerCase());
  return isCommon(folded) || isMonotonous(folded) || words.includes(folded)
    ? Refusal.of('PasswordTooCommon', 'This password is among the first that anybody would try.')
    : undefined;
}

/** One character over and over, or one step up or down the alphabet or the digits all the way. */
function isMonotonous(text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) as number);
  const steps = new Set(codes.slice(1).map((code, index) => code - (codes[index] as number)));
  return steps.size === 1 && [-1, 0, 1].includes([...steps][0] as number);
}
