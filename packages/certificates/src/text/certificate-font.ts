import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';

/** The font's file; how it was made and what it holds stands beside it. */
const file = new URL('../../fonts/NotoSerifCJKsc-certificates.otf', import.meta.url);

let bytes: Buffer | undefined;
let font: Font | undefined;

/** Read once, at the first certificate: most processes never make one. */
export const fontBytes = (): Buffer => {
  bytes ??= readFileSync(file);
  return bytes;
};

/** The font itself, for its outlines and for what it can write. */
export const certificateFont = (): Font => {
  font ??= create(fontBytes()) as Font;
  return font;
};
