import { plainText } from './plain-text.js';

/** A number as people and back-ends write it. */
export interface WrittenNumber {
  readonly value: number;
  /** Whether it says "at least this many". */
  readonly isLowerBound: boolean;
}

const scales: Readonly<Record<string, number>> = {
  千: 1000,
  k: 1000,
  万: 10_000,
  w: 10_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
};
const form =
  /^(?<atLeast>[≥>])?(?<sign>[+-])?(?<digits>\d{1,3}(?:,\d{3})+|\d+)(?<fraction>\.\d+)?(?<scale>百万|千万|[千万亿kw])?(?<more>\+|以上)?(?:人次|[次人个条篇位])?$/;
/** What is lost when a decimal is scaled, as 1.005 × 10,000 shows. */
const slack = 1e-6;

/** Reads `12,345`, `1.2万`, `10万+`, `+5`, `300次`; undefined for anything else. */
export function parseNumber(text: string): WrittenNumber | undefined {
  const plain = plainText(text).toLowerCase().replaceAll(' ', '');
  const { atLeast, sign, digits, fraction = '', scale = '', more } = form.exec(plain)?.groups ?? {};
  if (digits === undefined) return undefined;
  const size = Number(digits.replaceAll(',', '') + fraction);
  const value = scaled(size, scales[scale] ?? 1) * (sign === '-' ? -1 : 1);
  return { value, isLowerBound: atLeast !== undefined || more !== undefined };
}

/** `value` times `scale`, without the traces that decimals leave. */
export function scaled(value: number, scale: number): number {
  const product = value * scale;
  const whole = Math.round(product);
  return scale !== 1 && Math.abs(product - whole) < slack ? whole : product;
}
