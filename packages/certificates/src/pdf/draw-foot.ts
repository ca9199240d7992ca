import type { Certificate } from '../certificate.js';
import { colours } from '../colours.js';
import { drawCode } from './draw-code.js';
import { page, textWidth } from './page.js';

/** 2026年11月27日. */
const dayInWords = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** What verifies it on the left, who issues it on the right, and the remark below. */
export function drawFoot(pdf: PDFKit.PDFDocument, certificate: Certificate): void {
  const { number, address, issuer, issuedOn, remark } = certificate;
  const top = page.footTop + 8;
  drawCode(pdf, address, page.margin, top, page.codeSide);
  const beside = page.margin + page.codeSide + 10;
  const width = 300;
  pdf
    .fillColor(colours.ink)
    .fontSize(11)
    .text(`编号 ${number}`, beside, top + 8, { width });
  pdf
    .fillColor(colours.quiet)
    .fontSize(9)
    .text('扫码或打开下面的地址查验', beside, pdf.y + 4, { width });
  pdf.fontSize(7.5).text(address, beside, pdf.y + 3, { width, link: address, underline: false });

  const right = page.width - page.margin - 270;
  pdf
    .fillColor(colours.ink)
    .fontSize(15)
    .text(issuer, right, top + 16, { width: 270, align: 'right', lineGap: 3 })
    .text(dayInWords(issuedOn), right, pdf.y + 2, { width: 270, align: 'right' });
  if (remark)
    pdf
      .fillColor(colours.quiet)
      .fontSize(8)
      .text(remark, page.margin, page.height - 58, {
        width: textWidth,
        align: 'center',
        height: 12,
        ellipsis: true,
      });
}
