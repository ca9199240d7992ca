import {
  clock,
  dayMs,
  days,
  firstDay,
  headline,
  inWords,
  missing,
  percent,
  rounded,
  sheet,
} from './cells.mjs';
import { chance } from './chance.mjs';

/** @typedef {import('./cells.mjs').Work} Work */

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

/**
 * The comparison of videos: it gives no ids.
 * @param {readonly Work[]} works
 */
export const layOutBilibili = (works) => [
  [
    ...[
      '视频标题',
      '发布时间',
      '播放量',
      '游客播放占比',
      '粉丝观看率',
      '封标点击率',
      '粉丝点击率',
      '游客点击率',
    ],
    ...['3秒跳出率', '粉丝3秒跳出率', '游客3秒跳出率', '互动率', '粉丝互动率', '游客互动率'],
    ...['涨粉量', '播转粉率', '取关量', '点赞量', '点赞率', '评论量', '评论率', '弹幕量', '弹幕率'],
    ...['收藏量', '收藏率', '投币量', '投币率', '转发量', '转发率', '平均播放进度'],
  ],
  ...works.map((work) => {
    const rate = (/** @type {number} */ count) =>
      count / work.plays < 0.001 ? '<0.1%' : percent(count / work.plays);
    const [barrages, coins] = [Math.floor(work.comments / 2), Math.floor(work.likes / 9)];
    return [
      headline(work),
      inWords(work)
        .replace('日', '日 ')
        .replace(/[时分]/g, ':')
        .replace('秒', ''),
      ...[work.plays, '81.40%', '2.10%', '3.5星', '4.0星', '3.5星'],
      ...['24.10%', '18.00%', '26.30%', '4.10%', '9.20%', '3.00%'],
      ...[work.gained, rate(Math.max(work.gained, 0)), 0],
      ...[work.likes, work.comments, barrages, work.favourites, coins, work.shares].flatMap((count) => [
        count,
        rate(count),
      ]),
      percent(work.completion),
    ];
  }),
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

/**
 * Toutiao's file of videos: completion is a bare percentage, and -1 is none.
 * @param {readonly Work[]} works
 */
export const layOutToutiaoVideos = (works) =>
  sheet('Sheet1', [
    [
      ...['标题', '发布时间', 'ID', '链接', '展现量', '粉丝展现量', '播放量', '粉丝播放量', '点击率'],
      ...['平均播放完成率', '平均播放时长', '点赞量', '评论量', '转发量', '分享量', '收藏量'],
    ],
    ...works.map((work, index) => [
      headline(work),
      clock(work).slice(0, 16),
      `74600000000000${String(10_001 + index * 37)}`,
      `https://www.toutiao.com/item/74600000000000${String(10_001 + index * 37)}/`,
      ...[work.plays * 9, work.plays, work.plays, Math.floor(work.plays / 7), '0.11'],
      work.completion === undefined ? '-1.00' : (work.completion * 100).toFixed(2),
      work.averageSeconds === undefined ? '-1' : String(Math.round(work.averageSeconds)),
      ...[work.likes, work.comments, 0, work.shares, work.favourites],
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
