import { colours } from '../colours.js';
import { page, textWidth } from './page.js';

/** From comfortable to the smallest that still reads on paper. */
const sizes = [18, 16, 14.5, 13, 12, 11];

interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly height: number;
}

/** The paragraphs in one size; the first, which says to whom, is larger. */
function paragraphsIn(pdf: PDFKit.PDFDocument, lines: readonly string[], size: number): readonly Paragraph[] {
  return lines.map((text, index) => {
    const own = index === 0 ? size * 1.25 : size;
    const height = pdf.fontSize(own).heightOfString(text, { width: textWidth, lineGap: own * 0.35 });
    return { text, size: own, height };
  });
}

/** Writes the paragraphs as large as they fit above the foot; false when they do not fit at all. */
export function drawLines(pdf: PDFKit.PDFDocument, lines: readonly string[]): boolean {
  const space = page.footTop - page.linesTop;
  for (const size of sizes) {
    const paragraphs = paragraphsIn(pdf, lines, size);
    const gap = size * 0.6;
    const height = paragraphs.reduce((sum, each) => sum + each.height + gap, -gap);
    if (height > space) continue;
    let y = page.linesTop + Math.min(24, (space - height) / 2);
    for (const [index, { text, size: own, height: taken }] of paragraphs.entries()) {
      pdf
        .fillColor(colours.ink)
        .fontSize(own)
        .text(text, page.margin, y, {
          width: textWidth,
          align: index === 0 ? 'center' : 'left',
          lineGap: own * 0.35,
        });
      y += taken + gap;
    }
    return true;
  }
  return false;
}
