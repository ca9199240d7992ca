import { Refusal } from '@fulian/domain/kernel';
import { colours } from '../colours.js';
import type { Plaque } from '../plaque.js';
import { qrSquares } from '../qr-squares.js';
import { type CertificateRefusal, checkTexts } from '../text/check-texts.js';
import { writable } from '../text/find-unwritable.js';
import { escaped } from './escaped.js';
import { outlinedText } from './outline-text.js';
import { star } from './star.js';
import { wrapName } from './wrap-name.js';

const width = 900;
const height = 600;

/** A plaque as an SVG whose texts are outlines; who cannot see it hears its title. */
export function plaqueSvg(plaque: Plaque): string | CertificateRefusal {
  const texts = {
    title: writable(plaque.title),
    name: writable(plaque.name),
    number: writable(plaque.number),
    validity: writable(plaque.validity),
    issuer: writable(plaque.issuer),
  };
  const refusal = checkTexts(texts);
  if (refusal) return refusal;
  const name = wrapName(texts.name, width - 140, [52, 46, 40, 34, 28, 24, 20]);
  if (!name) return Refusal.of('CertificateTooLong', 'The name does not fit on a plaque.', ['name']);
  const { title, number, validity, issuer } = texts;
  const spoken = `${title} ${texts.name} ${plaque.stars}★ ${number} ${validity} ${issuer}`;
  const nameTop = name.lines.length === 1 ? 300 : 278;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(spoken)}</title>`,
    `<rect width="${width}" height="${height}" rx="18" fill="${colours.accent}"/>`,
    `<rect x="16" y="16" width="868" height="568" rx="10" fill="none" stroke="#f1d9a6" stroke-width="3"/>`,
    outlinedText(title, 450, 122, 50, '#ffffff'),
    ...starsOf(plaque.stars),
    ...name.lines.map((line, index) =>
      outlinedText(line, 450, nameTop + index * name.size * 1.3, name.size, '#ffffff'),
    ),
    codeOf(plaque.address, 48, 424, 128),
    outlinedText(issuer, 520, 466, issuer.length > 18 ? 20 : 26, '#ffffff'),
    outlinedText(validity, 520, 510, 22, '#f6e7c8'),
    outlinedText(number, 520, 546, 18, '#f6e7c8'),
    '</svg>',
  ].join('\n');
}

function starsOf(count: number): readonly string[] {
  const apart = 74;
  const left = 450 - ((count - 1) * apart) / 2;
  return Array.from({ length: count }, (_, index) => star(left + index * apart, 192, 28, '#f6cf6b'));
}

function codeOf(address: string, x: number, y: number, side: number): string {
  const code = qrSquares(address);
  const unit = side / code.side;
  const squares = code.dark.map(({ column, row }) => `M${column} ${row}h1v1h-1z`).join('');
  return [
    `<g transform="translate(${x} ${y}) scale(${unit})">`,
    `<rect width="${code.side}" height="${code.side}" fill="#ffffff"/>`,
    `<path fill="${colours.ink}" shape-rendering="crispEdges" d="${squares}"/></g>`,
  ].join('');
}
