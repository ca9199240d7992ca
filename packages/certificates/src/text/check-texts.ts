import { Refusal } from '@fulian/domain/kernel';
import { findUnwritable } from './find-unwritable.js';

/** Why a certificate or a plaque is not made. */
export type CertificateRefusal = Refusal<'CharacterNotInFont' | 'CertificateTooLong'>;

/** Refuses what the font cannot write, and names the character: an empty box on a certificate is worse than none. */
export function checkTexts(texts: Readonly<Record<string, string>>): CertificateRefusal | undefined {
  for (const [field, text] of Object.entries(texts)) {
    const character = findUnwritable(text);
    if (character !== undefined) {
      const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return Refusal.of('CharacterNotInFont', `The font has no ${character} (U+${point}), in “${text}”.`, [
        field,
      ]);
    }
  }
  return undefined;
}
