export type { Certificate } from './certificate.js';
export { certificatePdf, certificatesPdf } from './pdf/certificates-pdf.js';
export type { Plaque } from './plaque.js';
export { plaqueSvg } from './svg/plaque-svg.js';
export type { CertificateRefusal } from './text/check-texts.js';
