import type { ImportFormat } from './import-format.js';

/**
 * The list of works that Kuaishou's creator back-end lets one download.
 *
 * By description: 作品, 发布时间, 涨粉量 and what its pages call the others. No file was seen.
 */
export const kuaishouWorks = {
  name: 'kuaishou_works',
  subject: 'works',
  platform: 'kuaishou',
  columns: [
    { field: 'title', headers: ['作品', '作品标题', '作品描述', '作品名称', '作品文案'], isRequired: true },
    { field: 'externalId', headers: ['作品ID', '作品编号', 'photoId'] },
    { field: 'publishedAt', headers: ['发布时间', '发布日期', '上传时间'], isRequired: true },
    { field: 'kind', headers: ['作品类型', '体裁'] },
    { field: 'reviewState', headers: ['作品状态', '审核状态'] },
    { field: 'plays', headers: ['播放数', '播放量', '播放次数'], isRequired: true },
    { field: 'likes', headers: ['点赞数', '点赞量'] },
    { field: 'comments', headers: ['评论数', '评论量'] },
    { field: 'shares', headers: ['分享数', '分享量', '转发数'] },
    { field: 'favourites', headers: ['收藏数', '收藏量'] },
    { field: 'followersGained', headers: ['涨粉量', '涨粉数', '粉丝增量'] },
    { field: 'profileVisits', headers: ['主页访问数', '主页访问量'] },
    { field: 'completionRatio', headers: ['完播率'] },
    { field: 'fiveSecondRatio', headers: ['5秒完播率', '5s完播率'] },
    { field: 'twoSecondExitRatio', headers: ['2秒跳出率', '2s跳出率'] },
    { field: 'coverClickRatio', headers: ['封面点击率'] },
    { field: 'averagePlaySeconds', headers: ['平均播放时长', '平均观看时长'] },
  ],
  others: ['作品时长', '3秒播放率', '3s播放率', '弹幕数', '不喜欢数', '掉粉量'],
} as const satisfies ImportFormat;
