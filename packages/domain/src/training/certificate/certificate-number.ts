declare const brand: unique symbol;

/** A certificate's number as it is printed: `XN-049-0007-K`: session, place in its list, and a check letter. */
export type CertificateNumber = string & { readonly [brand]: 'CertificateNumber' };

/** Without letters that are taken for digits. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXY';
const form = /^XN-(\d{3,4})-(\d{4})-([A-Y])$/;

/** One wrong digit, or two neighbours changed over, give another letter: 23 is a prime above any digit's weight. */
const checkLetter = (digits: string): string =>
  letters[[...digits].reduce((sum, digit, index) => (sum + Number(digit) * (index + 2)) % 23, 0)] as string;

export const CertificateNumber = Object.freeze({
  /** @throws RangeError outside of sessions 1 to 9999 and places 1 to 9999. */
  of: (session: number, place: number): CertificateNumber => {
    for (const each of [session, place])
      if (!Number.isInteger(each) || each < 1 || each > 9999)
        throw new RangeError(`${each} is outside of a certificate's numbers.`);
    const [first, second] = [String(session).padStart(3, '0'), String(place).padStart(4, '0')];
    return `XN-${first}-${second}-${checkLetter(first + second)}` as CertificateNumber;
  },
  /** What somebody typed from paper, tidied; undefined where it is no number, or one was misread. */
  parse: (text: string): CertificateNumber | undefined => {
    const tidied = text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/\s/gu, '')
      .replace(/[‐‑–—−－]/gu, '-');
    const [, session, place, letter] = form.exec(tidied) ?? [];
    return session && place && checkLetter(session + place) === letter
      ? (tidied as CertificateNumber)
      : undefined;
  },
});
