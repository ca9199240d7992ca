import type { Certificate, Plaque } from '@fulian/certificates';
import type { Receipt } from '@fulian/domain/ratings';
import type { RatingAwardType } from '../results/public-results.type.js';
import type { RatingRoundType } from '../rounds/rating-round.type.js';

/** An award with the round it was granted in, and where the site is. */
export interface GrantedAward {
  readonly award: RatingAwardType;
  readonly round: RatingRoundType;
  /** Who granted it: the name of the province's federation. */
  readonly issuer: string;
  readonly publicUrl: string;
  readonly demo: boolean;
}

const numerals = ['零', '一', '二', '三', '四', '五'];
const homes = { online_home: '网上妇女之家', micro_home: '网上妇女微家' } as const;
const titleOf = ({ homeKind }: RatingAwardType): string => `星级${homes[homeKind]}`;
const levelOf = ({ homeKind, stars }: RatingAwardType): string =>
  `${numerals[stars] ?? stars}星级${homes[homeKind]}`;

/** 2026年11月27日. */
const inWords = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** The page that recomputes the stars from their receipt and says what they are worth today. */
export const verifiedAt = ({ award, publicUrl }: GrantedAward): string =>
  `${publicUrl}/stars/awards/${award.ratingApplicationId}`;

/** What stands on the certificate of an award: a home, its unit and its stars; nobody's name. */
export function certificateOf(granted: GrantedAward): Certificate {
  const { award, round, issuer, demo } = granted;
  const { rubric } = JSON.parse(award.receiptJson) as Receipt;
  const title = (JSON.parse(round.rubricJson) as { title: { zh: string } }).title.zh;
  return {
    title: `${titleOf(award)}证书`,
    lines: [
      award.homeName,
      `主办单位：${award.unit?.name ?? ''}。经申报、评审和公示，被评定为${levelOf(award)}。`,
      `评定：${round.title}。依据《${title}》第 ${rubric.version} 版。`,
      `有效期自${inWords(award.validFrom)}至${inWords(award.validUntil)}；是否仍然有效，以查验页面为准。`,
    ],
    number: award.number,
    issuer,
    issuedOn: award.validFrom,
    address: verifiedAt(granted),
    ...(demo && { remark: '演示数据：单位为真实地名，评定为虚构，此证书不具任何效力' }),
  };
}

/** The same on a plaque. */
export function plaqueOf(granted: GrantedAward): Plaque {
  const { award, issuer, demo } = granted;
  return {
    title: titleOf(award),
    name: award.homeName,
    stars: award.stars,
    number: `编号 ${award.number}`,
    validity: `有效期至 ${inWords(award.validUntil)}${demo ? '（演示）' : ''}`,
    issuer,
    address: verifiedAt(granted),
  };
}
