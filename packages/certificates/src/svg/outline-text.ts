import { certificateFont } from '../text/certificate-font.js';

/** A line of text as outlines. */
export interface Outline {
  /** The `d` of a path in the font's own units, with y upwards. */
  readonly path: string;
  /** How wide it is, in the font's units. */
  readonly width: number;
}

export const unitsPerEm = (): number => certificateFont().unitsPerEm;

/** How wide a text is at a size. */
export const widthOf = (text: string, size: number): number =>
  (certificateFont().layout(text).advanceWidth * size) / unitsPerEm();

/** A path of an SVG that writes a text: whoever looks at it needs no font, and no box stands for a character. */
export function outlinedText(text: string, x: number, y: number, size: number, fill: string): string {
  const run = certificateFont().layout(text);
  const scale = size / unitsPerEm();
  let left = x - (run.advanceWidth * scale) / 2;
  const glyphs = run.glyphs.map((glyph, index) => {
    const path = glyph.path.scale(scale, -scale).translate(left, y).toSVG();
    left += (run.positions[index]?.xAdvance ?? 0) * scale;
    return path;
  });
  return `<path fill="${fill}" d="${rounded(glyphs.join(''))}"/>`;
}

/** A hundredth of a unit is finer than any screen. */
const rounded = (path: string): string =>
  path.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100));
