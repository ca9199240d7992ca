import { createRequire } from 'node:module';
import type { QrSquares } from '../src/qr-squares.js';

type Decode = (pixels: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null;
const decode = createRequire(import.meta.url)('jsqr').default as Decode;

/** What a camera reads from a QR code of which four pixels are a square. */
export function decodeSquares({ side, dark }: QrSquares): string | undefined {
  const unit = 4;
  const width = side * unit;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const { column, row } of dark)
    for (let y = row * unit; y < (row + 1) * unit; y++)
      for (let x = column * unit; x < (column + 1) * unit; x++)
        pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return decode(pixels, width, width)?.data;
}
