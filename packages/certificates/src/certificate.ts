/** What stands on one certificate. All of it is given: this package knows no award and no course. */
export interface Certificate {
  /** Large, at the top: 荣誉证书. */
  readonly title: string;
  /** Paragraphs between the title and the foot, the first one larger; long ones wrap. */
  readonly lines: readonly string[];
  /** By what the certificate is known; stands beside the code. */
  readonly number: string;
  /** Who issues it; stands above the date. */
  readonly issuer: string;
  /** The day of issue, `2026-11-27`. Also the day the file says it was made on, so that it is the same every time. */
  readonly issuedOn: string;
  /** The page that says whether it holds: written out, and in the QR code. */
  readonly address: string;
  /** A small line at the very foot; left out where there is nothing to say. */
  readonly remark?: string;
}
