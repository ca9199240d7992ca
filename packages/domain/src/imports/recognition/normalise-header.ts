import { plainText } from '../reading/plain-text.js';

/** A header as it is compared, and what its unit and its zone say of the cells below. */
export interface NormalisedHeader {
  readonly key: string;
  /** What numbers are multiplied by: 10,000 under 粉丝数(万), 0.01 under 完播率(%), otherwise 1. */
  readonly scale: number;
  /** The zone in which times are written, where the header states it. */
  readonly timeZone?: string;
}

const noise = /[\s*＊::]+/g;
const unit =
  /[([]\s*(?:单位)?[::]?\s*(?:(?<scale>[万千亿wk%])(?:人次|人|次|个|条|篇|位)?|(?:人次|人|次|个|条|篇|位|秒|s)?)\s*[)\]]/g;
const scales: Readonly<Record<string, number>> = {
  千: 1000,
  k: 1000,
  万: 10_000,
  w: 10_000,
  亿: 100_000_000,
  '%': 0.01,
};
const zone =
  /[([]\s*(?<china>北京时间|东八区)?(?<utc>(?:utc|gmt)(?:(?<sign>[+-])(?<hours>1[0-4]|0?\d)(?::?00)?)?)?\s*[)\]]/;

/**
 * A header in one width, without spaces, marks of duty, units and zones. Only those are taken out of brackets: 粉丝数（人）is
 * 粉丝数, but 粉丝数（新增）is something else.
 */
export function normaliseHeader(header: string): NormalisedHeader {
  let scale = 1;
  const plain = plainText(header).toLowerCase();
  const timeZone = zoneIn(plain);
  const key = (timeZone ? plain.replace(zone, '') : plain)
    .replace(unit, (...found) => {
      const { scale: sign = '' } = found.at(-1) as { readonly scale?: string };
      scale *= scales[sign] ?? 1;
      return '';
    })
    .replace(noise, '');
  return { key, scale, ...(timeZone && { timeZone }) };
}

function zoneIn(plain: string): string | undefined {
  const { china, utc, sign, hours } = zone.exec(plain)?.groups ?? {};
  if (china) return 'Asia/Shanghai';
  if (!utc) return undefined;
  // The signs of these names count from the zone to UTC, and so the other way round.
  return sign && Number(hours) > 0 ? `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}` : 'UTC';
}
