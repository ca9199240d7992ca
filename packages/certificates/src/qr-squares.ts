import { encode } from 'uqr';

/** One dark square of a QR code, counted from its upper left corner. */
export interface Square {
  readonly column: number;
  readonly row: number;
}

/** A QR code as its dark squares, with the quiet border it needs around it. */
export interface QrSquares {
  readonly side: number;
  readonly dark: readonly Square[];
}

/** Corrected to a quarter of damage: paper is folded, and a plaque hangs outside. */
export function qrSquares(text: string): QrSquares {
  const { data, size } = encode(text, { ecc: 'Q', border: 4 });
  const dark = data.flatMap((line, row) =>
    line.flatMap((isDark, column) => (isDark ? [{ column, row }] : [])),
  );
  return { side: size, dark };
}
