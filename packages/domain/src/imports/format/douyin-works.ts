import type { ImportFormat } from './import-format.js';

/**
 * The list of works that Douyin's creator back-end lets one download.
 *
 * Seen in real files: both orders of its sixteen columns.
 */
export const douyinWorks = {
  name: 'douyin_works',
  subject: 'works',
  platform: 'douyin',
  columns: [
    { field: 'title', headers: ['作品名称', '作品标题', '作品描述'], isRequired: true },
    { field: 'publishedAt', headers: ['发布时间', '发布日期', '作品发布时间'], isRequired: true },
    { field: 'kind', headers: ['体裁', '作品类型'] },
    { field: 'reviewState', headers: ['审核状态', '作品状态', '发布状态'] },
    { field: 'plays', headers: ['播放量', '播放次数'], isRequired: true },
    { field: 'completionRatio', headers: ['完播率'] },
    { field: 'fiveSecondRatio', headers: ['5s完播率', '5秒完播率'] },
    { field: 'coverClickRatio', headers: ['封面点击率'] },
    { field: 'twoSecondExitRatio', headers: ['2s跳出率', '2秒跳出率'] },
    { field: 'averagePlaySeconds', headers: ['平均播放时长', '平均播放时间'] },
    { field: 'likes', headers: ['点赞量', '点赞数'] },
    { field: 'shares', headers: ['分享量', '分享数', '转发量'] },
    { field: 'comments', headers: ['评论量', '评论数'] },
    { field: 'favourites', headers: ['收藏量', '收藏数'] },
    { field: 'profileVisits', headers: ['主页访问量', '主页访问次数'] },
    { field: 'followersGained', headers: ['粉丝增量', '涨粉量'] },
  ],
  others: ['作品时长', '文案展开率', '划走率', '弹幕量'],
} as const satisfies ImportFormat;
