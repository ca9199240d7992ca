import { judgePassword, type PasswordRefusal } from '@fulian/domain/people';
import { commonPasswords } from './common-passwords.js';

/** Judges a password somebody wants to have, with the shipped list of the commonest. */
export async function judgeNewPassword(
  typed: string,
  ownWords: readonly string[] = [],
): Promise<PasswordRefusal | undefined> {
  const common = await commonPasswords();
  return judgePassword(typed, (folded) => common.has(folded), ownWords);
}
