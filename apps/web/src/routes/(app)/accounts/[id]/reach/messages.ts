import { messagesIn } from '#lib/words/messages-in.ts';
import type { Reach, ReachTerm } from './reach.query.ts';

interface ReachMessages {
  readonly title: string;
  readonly lead: string;
  readonly choose: string;
  readonly lastDays: (days: number) => string;
  readonly points: string;
  readonly stretch: (from: string, to: string) => string;
  readonly formula: (index: string, version: string) => string;
  readonly indices: Readonly<Record<Reach['index'], string>>;
  readonly draft: string;
  readonly ownWeights: string;
  readonly seeWeights: string;
  readonly lowerBound: (missing: string) => string;
  readonly censored: string;
  readonly howToTell: string;
  readonly trend: string;
  readonly trendLabel: string;
  readonly none: string;
  readonly noneHint: string;
  readonly terms: string;
  readonly sum: (sum: string, scale: string, power: number, points: string) => string;
  readonly metric: string;
  readonly basis: string;
  readonly value: string;
  readonly weight: string;
  readonly summand: string;
  readonly notTold: string;
  readonly bases: Readonly<Record<ReachTerm['basis'], string>>;
}

export const messages = messagesIn<ReachMessages>({
  zh: {
    title: '传播自诊',
    lead: '只给本账号的人和上一级看；和自己的过去比，不排名，不作评定依据',
    choose: '看多长时间',
    lastDays: (days) => `${days} 天`,
    points: '指数',
    stretch: (from, to) => `${from} 至 ${to}`,
    formula: (index, version) => `${index} · 算法版本 ${version}`,
    indices: {
      wci: '微信传播指数 WCI',
      bci: '微博传播指数 BCI',
      bvci: '哔哩哔哩传播指数 BVCI',
      own: '自定权重',
    },
    draft: '这个平台没有公开的算法，这里用的是运营方的草案权重。',
    ownWeights: '这个平台没有公开的算法，这里用的是省妇联设定的权重。',
    seeWeights: '看权重和历次变动',
    lowerBound: (missing) => `没有报${missing}，这几项按 0 计，所以真实的指数不低于这个数。`,
    censored: '标“≥”的项只知道下限：平台只显示“10万+”，或有的作品没有报这一项。所以真实的指数不低于这个数。',
    howToTell:
      '“在看”和头条来自文章表：表里有“在看”一列，有文章的完整链接，或者有“位置”“是否头条”一列，导入后就会算进来。',
    trend: '和自己的过去比',
    trendLabel: '同一算法下各时段的指数',
    none: '这段时间没有可以计算的数',
    noneHint: '报了发布、阅读或播放、互动以后，这里会算出来。',
    terms: '逐项说明',
    sum: (sum, scale, power, points) =>
      power === 1
        ? `各项相加 ${sum}，乘 ${scale}，得 ${points}`
        : `各项相加 ${sum}，平方后乘 ${scale}，得 ${points}`,
    metric: '项目',
    basis: '口径',
    value: '数值 x',
    weight: '权重',
    summand: '权重 × ln(x + 1)',
    notTold: '未报',
    bases: {
      whole: '合计',
      by_day: '日均',
      by_work: '篇均',
      headline_by_day: '头条日均',
      peak: '单篇最高',
    },
  },
  en: {
    title: 'Reach self-diagnosis',
    lead: 'For the account’s own people and the tier above; against its own past, no ranking, no basis of any rating',
    choose: 'How long a stretch',
    lastDays: (days) => `${days} days`,
    points: 'Index',
    stretch: (from, to) => `${from} to ${to}`,
    formula: (index, version) => `${index} · formula version ${version}`,
    indices: {
      wci: 'WeChat index WCI',
      bci: 'Weibo index BCI',
      bvci: 'Bilibili index BVCI',
      own: 'Own weights',
    },
    draft: 'Nobody published a formula for this platform; these are the operator’s draft weights.',
    ownWeights: 'Nobody published a formula for this platform; these are the weights that the province set.',
    seeWeights: 'See the weights and how they changed',
    lowerBound: (missing) => `Not reported: ${missing}. They count as 0, so the true index is no lower.`,
    censored:
      'Items marked “≥” are known as “at least” only: the platform shows “100,000+”, or some works do not tell it. So the true index is no lower.',
    howToTell:
      'Wows (在看) and headlines come from lists of articles: with a column 在看, and with the articles’ full links or a column 位置 or 是否头条.',
    trend: 'Against its own past',
    trendLabel: 'The index of each stretch by the same formula',
    none: 'Nothing to reckon with in this time',
    noneHint: 'Once posts, reads or plays and reactions are reported, it is worked out here.',
    terms: 'Term by term',
    sum: (sum, scale, power, points) =>
      power === 1
        ? `The sum ${sum}, times ${scale}, makes ${points}`
        : `The sum ${sum}, squared, times ${scale}, makes ${points}`,
    metric: 'Item',
    basis: 'Taken as',
    value: 'Value x',
    weight: 'Weight',
    summand: 'weight × ln(x + 1)',
    notTold: 'not reported',
    bases: {
      whole: 'total',
      by_day: 'by day',
      by_work: 'by work',
      headline_by_day: 'headlines, by day',
      peak: 'best single work',
    },
  },
});
