/** What a draft may be as a file: a picture or a short film. */
export const draftFileKinds = ['image/jpeg', 'image/png', 'video/mp4'] as const;

export type DraftFileKind = (typeof draftFileKinds)[number];

/** How large a file of a draft may be; a longer film is sent as a link. */
export const longestDraftFile = 12 * 2 ** 20;

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const pngSign = '\x89PNG\r\n\x1a\n';

/** What a file is by its own first bytes, whatever it is called; undefined when it is none of the three. */
export function draftFileKind(bytes: Uint8Array): DraftFileKind | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (ascii(bytes, 0, 8) === pngSign) return 'image/png';
  return ascii(bytes, 4, 8) === 'ftyp' ? 'video/mp4' : undefined;
}
