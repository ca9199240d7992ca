import { colours } from '../colours.js';
import { qrSquares } from '../qr-squares.js';

/** The QR code of an address, drawn as squares: sharp at any size, and no picture to decode. */
export function drawCode(pdf: PDFKit.PDFDocument, address: string, x: number, y: number, side: number): void {
  const code = qrSquares(address);
  const unit = side / code.side;
  pdf.rect(x, y, side, side).fill('#ffffff');
  for (const { column, row } of code.dark) pdf.rect(x + column * unit, y + row * unit, unit, unit);
  pdf.fill(colours.ink);
  pdf.link(x, y, side, side, address);
}
