import { colours } from '../colours.js';
import { page } from './page.js';

/** The paper and the double line around it. */
export function drawFrame(pdf: PDFKit.PDFDocument): void {
  pdf.rect(0, 0, page.width, page.height).fill(colours.paper);
  pdf
    .lineWidth(3)
    .rect(30, 30, page.width - 60, page.height - 60)
    .stroke(colours.accent);
  pdf
    .lineWidth(0.8)
    .rect(38, 38, page.width - 76, page.height - 76)
    .stroke(colours.gold);
}
