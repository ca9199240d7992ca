/**
 * A name as anyone may read it who has a certificate's number: whole where she agreed to that, otherwise the first
 * character and a mark for each further one, so that who holds the paper can compare and nobody else learns it.
 */
export function shownName(name: string, isAgreed: boolean): string {
  const characters = [...name.normalize('NFC').trim()];
  return isAgreed ? characters.join('') : characters.map((each, at) => (at === 0 ? each : '＊')).join('');
}
