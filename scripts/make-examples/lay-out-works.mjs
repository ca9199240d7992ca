const headers = [
  '作品名称',
  '发布时间',
  '体裁',
  '审核状态',
  '播放量',
  '完播率',
  '5s完播率',
  '封面点击率',
  '2s跳出率',
  '平均播放时长',
  '点赞量',
  '分享量',
  '评论量',
  '收藏量',
  '主页访问量',
  '粉丝增量',
];

const missing = '-';

/**
 * Works as the Douyin back-end lays them out: times as texts, shares from 0 to 1, a dash where it counts nothing.
 * @param {ReturnType<typeof import('./invent-works.mjs').inventWorks>} works
 */
export function layOutWorks(works) {
  const rows = works.map((work) => {
    const identity = [work.title, work.published.replace('T', ' '), work.kind];
    if (work.isInReview) return [...identity, '审核中', ...Array(12).fill(missing)];
    const { completion, fiveSeconds, coverClicks, twoSecondExits, averageSeconds } = work;
    const shares = [completion, fiveSeconds, coverClicks, twoSecondExits, averageSeconds];
    const counts = [work.likes, work.shares, work.comments, work.favourites, work.visits, work.gained];
    return [...identity, '审核通过', work.plays, ...shares.map((share) => share ?? missing), ...counts];
  });
  return { name: '作品数据', rows: [headers, ...rows], widths: [48, 20], headerRows: 1 };
}
