/**
 * The address in what somebody pasted: platforms copy a sentence with the address somewhere in it, and nobody should have to
 * pick it out on a phone. Without one it is what was pasted.
 */
export const addressIn = (pasted: string): string =>
  /https?:\/\/[^\s，。；）]+/iu.exec(pasted)?.[0] ?? pasted;
