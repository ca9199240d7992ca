import { plainText } from '../reading/plain-text.js';

/** A header as it is compared, and what its unit multiplies counts by. */
export interface NormalisedHeader {
  readonly key: string;
  readonly scale: number;
}

const noise = /[\s*＊::]+/g;
const unit = /[([]\s*(?:单位)?[::]?\s*(?<scale>[万千亿])?(?:人次|人|次|个|条|篇|位|%|秒|s|w)?\s*[)\]]/g;
const scales: Readonly<Record<string, number>> = { 千: 1000, 万: 10_000, 亿: 100_000_000 };

/**
 * A header in one width, without spaces, marks of duty and units. Only units are taken out of brackets: 粉丝数（人）is 粉丝数,
 * but 粉丝数（新增）is something else.
 */
export function normaliseHeader(header: string): NormalisedHeader {
  let scale = 1;
  const key = plainText(header)
    .toLowerCase()
    .replace(unit, (...found) => {
      const { scale: sign = '' } = found.at(-1) as { readonly scale?: string };
      scale *= scales[sign] ?? 1;
      return '';
    })
    .replace(noise, '');
  return { key, scale };
}
