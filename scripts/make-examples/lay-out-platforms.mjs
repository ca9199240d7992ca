import { chance } from './chance.mjs';

/** @typedef {ReturnType<typeof import('./invent-works.mjs').inventWorks>[number]} Work */

const missing = '-';
const days = 20;
const dayMs = 86_400_000;
const firstDay = Date.UTC(2026, 10, 1);

const headline = (/** @type {Work} */ { title }) => title.split('\n')[0] ?? title;
const clock = (/** @type {Work} */ { published }) => published.replace('T', ' ');
const inWords = (/** @type {Work} */ { published }) => {
  const [year, month, day, hour, minute, second] = published.split(/[-T:]/);
  return `${year}年${month}月${day}日${hour}时${minute}分${second}秒`;
};
const percent = (/** @type {number | undefined} */ share) =>
  share === undefined ? missing : `${(share * 100).toFixed(2)}%`;
/** Back-ends that round above ten thousand say 1.2万. */
const rounded = (/** @type {number} */ count) =>
  count >= 10_000 ? `${(count / 10_000).toFixed(1)}万` : count;
const sheet = (/** @type {string} */ name, /** @type {unknown[][]} */ rows, headerRows = 1) => ({
  name,
  rows,
  headerRows,
  widths: [40, 20],
});

/** @param {readonly Work[]} works */
export const layOutChannels = (works) => [
  [
    '视频描述',
    '视频ID',
    '发布时间',
    '完播率',
    '平均播放时长',
    '播放量',
    '推荐',
    '喜欢',
    '评论量',
    '分享量',
    '关注量',
    '转发聊天和朋友圈',
    '设为铃声',
    '设为状态',
    '设为朋友圈封面',
  ],
  ...works.map((work, index) => [
    work.title,
    `export/UzFfAgtgekIEAQAAAAAA${String(4307 + index * 7919).padStart(8, '0')}`,
    work.published.slice(0, 10).replaceAll('-', '/'),
    percent(work.completion),
    work.averageSeconds === undefined ? missing : `${Math.round(work.averageSeconds)}秒`,
    work.plays,
    Math.floor(work.likes / 3),
    work.likes,
    work.comments,
    work.shares,
    Math.max(work.gained, 0),
    Math.floor(work.shares / 2),
    0,
    0,
    0,
  ]),
];

/**
 * Days as serial numbers without a date's style, and the count above which WeChat says no more.
 * @param {readonly Work[]} works
 */
export const layOutArticles = (works) =>
  sheet('内容明细', [
    [
      '内容标题',
      '发表时间',
      '总阅读人数',
      '总阅读次数',
      '总分享人数',
      '总分享次数',
      '阅读后关注人数',
      '送达人数',
      '公众号消息阅读次数',
      '阅读完成率',
      '内容url',
    ],
    ...works.map((work, index) => [
      headline(work),
      work.published.slice(0, 10).replaceAll('-', ''),
      Math.floor(work.plays * 0.8),
      index === 3 ? 100_001 : work.plays,
      Math.floor(work.shares * 0.9),
      work.shares,
      Math.max(work.gained, 0),
      17_260,
      Math.floor(work.plays * 0.6),
      percent(work.completion),
      `https://mp.weixin.qq.com/s/example-${index + 1}`,
    ]),
  ]);

/** Followers of an account by day, the latest last. */
export function layOutUsers() {
  const next = chance(17_260);
  let followers = 17_260;
  return sheet('用户增长', [
    ['时间', '新关注人数', '取消关注人数', '净增关注人数', '累积关注人数'],
    ...Array.from({ length: days }, (_, day) => {
      const [gained, lost] = [Math.floor(next() * 30), Math.floor(next() * 12)];
      followers += gained - lost;
      return [
        new Date(firstDay + day * dayMs).toISOString().slice(0, 10),
        gained,
        lost,
        gained - lost,
        followers,
      ];
    }),
  ]);
}

/** @param {readonly Work[]} works */
export const layOutWeibo = (works) => [
  ['微博内容', '微博ID', '发布时间', '微博类型', '阅读数', '转发数', '评论数', '点赞数', '互动数'],
  ...works.map((work, index) => [
    work.title.replaceAll('\n', ' '),
    `51034567890${String(12_345 + index * 97)}`,
    clock(work),
    work.kind,
    rounded(work.plays),
    work.shares,
    work.comments,
    work.likes,
    work.shares + work.comments + work.likes,
  ]),
];

/** @param {readonly Work[]} works */
export const layOutKuaishou = (works) =>
  sheet('作品数据', [
    ['作品', '发布时间', '作品状态', '播放数', '完播率', '点赞数', '评论数', '分享数', '收藏数', '涨粉量'],
    ...works.map((work) => [
      work.title,
      clock(work).slice(0, 16),
      work.isInReview ? '审核中' : '已发布',
      ...(work.isInReview
        ? Array(7).fill(missing)
        : [
            work.plays,
            percent(work.completion),
            work.likes,
            work.comments,
            work.shares,
            work.favourites,
            work.gained,
          ]),
    ]),
  ]);

/** @param {readonly Work[]} works */
export const layOutNotes = (works) =>
  sheet(
    '笔记列表明细表',
    [
      ['最多导出排序后前1000条笔记'],
      [
        '笔记标题',
        '首次发布时间',
        '体裁',
        '曝光',
        '观看量',
        '封面点击率',
        '点赞',
        '评论',
        '收藏',
        '涨粉',
        '分享',
        '人均观看时长',
        '弹幕',
      ],
      ...works.map((work) => [
        headline(work),
        inWords(work),
        work.kind,
        work.plays * 6,
        work.plays,
        work.coverClicks ?? missing,
        work.likes,
        work.comments,
        work.favourites,
        work.gained,
        work.shares,
        work.averageSeconds ?? missing,
        0,
      ]),
    ],
    2,
  );

/** @param {readonly Work[]} works */
export const layOutBilibili = (works) => [
  ['稿件标题', 'BV号', '发布时间', '播放量', '点赞', '硬币', '收藏', '分享', '评论', '弹幕', '涨粉'],
  ...works.map((work, index) => [
    headline(work),
    `BV1ex${String(411_700 + index)}mD`,
    clock(work),
    work.plays,
    work.likes,
    Math.floor(work.likes / 9),
    work.favourites,
    work.shares,
    work.comments,
    Math.floor(work.comments / 2),
    work.gained,
  ]),
];

/** @param {readonly Work[]} works */
export const layOutToutiao = (works) =>
  sheet('作品数据', [
    [
      '标题',
      '体裁',
      '发布时间',
      '展现量',
      '阅读(播放)量',
      '点击率',
      '点赞量',
      '评论量',
      '收藏量',
      '分享量',
      '涨粉量',
    ],
    ...works.map((work) => [
      headline(work),
      work.kind,
      clock(work),
      work.plays * 9,
      work.plays,
      percent(0.11),
      work.likes,
      work.comments,
      work.favourites,
      work.shares,
      work.gained,
    ]),
  ]);

/** Each metric in a sheet of its own, as Douyin's account data come. */
export function layOutAccount() {
  const next = chance(13_480);
  let followers = 13_480;
  const days20 = Array.from({ length: days }, (_, day) => {
    const gained = Math.floor(next() * 42) - 3;
    followers += gained;
    const plays = Math.floor(2000 + next() * 9000);
    return { on: new Date(firstDay + day * dayMs).toISOString().slice(0, 10), gained, followers, plays };
  });
  return [
    sheet('播放数据', [
      ['日期', '播放量', '作品点赞', '作品评论', '作品分享', '主页访问'],
      ...days20.map(({ on, plays }) => [
        { date: on },
        plays,
        Math.floor(plays * 0.03),
        Math.floor(plays * 0.004),
        Math.floor(plays * 0.002),
        Math.floor(plays * 0.01),
      ]),
    ]),
    sheet('粉丝数据', [
      ['日期', '总粉丝量', '净增粉丝', '取关粉丝'],
      ...days20.map(({ on, gained, followers: total }) => [{ date: on }, total, gained, 2]),
    ]),
  ];
}
