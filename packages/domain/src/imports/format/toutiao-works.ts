import type { ImportFormat } from './import-format.js';

/**
 * The works of a Toutiao account: articles and short posts in one file, videos in another. What it shows of both together as
 * 阅读(播放)量 counts as reads: most of its works are articles. Completion is a bare percentage (16.55), and -1 is none.
 *
 * Seen in a real file: both of sixteen columns. By description: the file of both together.
 */
export const toutiaoWorks = {
  name: 'toutiao_works',
  subject: 'works',
  platform: 'toutiao',
  columns: [
    { field: 'title', headers: ['标题', '作品标题', '内容标题', '作品'], isRequired: true },
    { field: 'externalId', headers: ['ID', '作品ID', '文章ID', 'gid'] },
    { field: 'publishedAt', headers: ['发布时间', '发布日期'], isRequired: true },
    { field: 'kind', headers: ['体裁', '类型', '内容类型'] },
    { field: 'reviewState', headers: ['状态', '作品状态'] },
    {
      field: 'reads',
      headers: [
        '阅读(播放)量',
        '阅读量/播放量',
        '阅读/播放量',
        '阅读/播放',
        '阅读播放量',
        '阅读量',
        '阅读数',
      ],
    },
    { field: 'plays', headers: ['播放量', '播放数'] },
    { field: 'likes', headers: ['点赞量', '点赞数', '点赞'] },
    { field: 'comments', headers: ['评论量', '评论数', '评论'] },
    { field: 'shares', headers: ['分享量', '分享数', '分享'] },
    { field: 'favourites', headers: ['收藏量', '收藏数', '收藏'] },
    { field: 'followersGained', headers: ['涨粉量', '新增粉丝', '涨粉数'] },
    {
      field: 'completionRatio',
      headers: ['平均阅读完成率', '平均播放完成率', '阅读完成率', '完播率'],
      scale: 0.01,
    },
    { field: 'averagePlaySeconds', headers: ['平均阅读时长', '平均播放时长', '人均阅读时长'] },
  ],
  anyOf: ['reads', 'plays'],
  others: [
    '链接',
    '展现量',
    '粉丝展现量',
    '粉丝阅读量',
    '粉丝播放量',
    '粉丝阅读(播放)量',
    '点击率',
    '转发量',
    '转发数',
    '跳出率',
    '收益',
    '阅读速度',
  ],
} as const satisfies ImportFormat;
