import { Refusal } from '@fulian/domain/kernel';
import PDFDocument from 'pdfkit';
import type { Certificate } from '../certificate.js';
import { colours } from '../colours.js';
import { fontBytes } from '../text/certificate-font.js';
import { type CertificateRefusal, checkTexts } from '../text/check-texts.js';
import { writable } from '../text/find-unwritable.js';
import { drawFoot } from './draw-foot.js';
import { drawFrame } from './draw-frame.js';
import { drawLines } from './draw-lines.js';
import { page, textWidth } from './page.js';

/**
 * A PDF with a page for each certificate, the characters it needs embedded and no others. The same certificates are the
 * same bytes, so that a copy can be compared. The first that cannot be written refuses them all, told by its place.
 */
export async function certificatesPdf(
  certificates: readonly [Certificate, ...Certificate[]],
): Promise<Uint8Array | CertificateRefusal> {
  const written = certificates.map(inWriting);
  for (const [index, certificate] of written.entries()) {
    const refusal = checkTexts(textsOf(certificate));
    if (refusal) return atPlace(refusal, index);
  }
  const pdf = begin(written[0] as Certificate);
  const bytes = collect(pdf);
  for (const [index, certificate] of written.entries()) {
    pdf.addPage();
    drawFrame(pdf);
    pdf.fillColor(colours.accent).fontSize(38);
    pdf.text(certificate.title, page.margin, page.titleTop, { width: textWidth, align: 'center' });
    if (!drawLines(pdf, certificate.lines)) {
      pdf.end();
      return Refusal.of('CertificateTooLong', 'The lines do not fit on one page.', [index, 'lines']);
    }
    drawFoot(pdf, certificate);
    // Layout is work for the processor alone: others get their turn between the pages.
    if (index % 10 === 9) await new Promise(setImmediate);
  }
  pdf.end();
  return bytes;
}

/** The page of one certificate. */
export const certificatePdf = (certificate: Certificate): Promise<Uint8Array | CertificateRefusal> =>
  certificatesPdf([certificate]);

function begin(first: Certificate): PDFKit.PDFDocument {
  const made = new Date(`${first.issuedOn}T00:00:00Z`);
  return new PDFDocument({
    size: [page.width, page.height],
    // Nothing flows over: what does not fit is refused, and the foot may use the last line.
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: 'zh-CN',
    displayTitle: true,
    font: fontBytes() as unknown as string,
    info: {
      Title: `${first.title} ${first.number}`,
      Author: first.issuer,
      CreationDate: made,
      ModDate: made,
    },
  });
}

const collect = (pdf: PDFKit.PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    pdf.on('data', (piece: Buffer) => pieces.push(piece));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))));
    pdf.on('error', reject);
  });

const inWriting = (certificate: Certificate): Certificate => ({
  ...certificate,
  title: writable(certificate.title),
  lines: certificate.lines.map(writable).filter((line) => line !== ''),
  number: writable(certificate.number),
  issuer: writable(certificate.issuer),
  ...(certificate.remark && { remark: writable(certificate.remark) }),
});

const textsOf = ({ title, lines, number, issuer, address, remark }: Certificate): Record<string, string> => ({
  title,
  lines: lines.join(' '),
  number,
  issuer,
  address,
  ...(remark && { remark }),
});

const atPlace = ({ code, message, path }: CertificateRefusal, index: number): CertificateRefusal =>
  Refusal.of(code, message, [index, ...(path ?? [])]);
