import type { ImportFormat } from './import-format.js';

/**
 * Single posts of a Weibo account, from its data assistant.
 *
 * By description: what its pages and the programs that collect posts call these. No file was seen.
 */
export const weiboPosts = {
  name: 'weibo_posts',
  subject: 'works',
  platform: 'weibo',
  columns: [
    {
      field: 'title',
      headers: ['微博内容', '博文内容', '博文', '微博正文', '微博', '正文'],
      isRequired: true,
    },
    { field: 'externalId', headers: ['微博ID', '博文ID', 'mid', '微博链接', '博文链接'] },
    { field: 'publishedAt', headers: ['发布时间', '发博时间', '发布日期'], isRequired: true },
    { field: 'kind', headers: ['微博类型', '博文类型'] },
    { field: 'reads', headers: ['阅读数', '阅读量', '阅读次数'] },
    { field: 'plays', headers: ['视频播放量', '播放量', '播放数'] },
    { field: 'shares', headers: ['转发数', '转发量', '转发'] },
    { field: 'comments', headers: ['评论数', '评论量', '评论'] },
    { field: 'likes', headers: ['点赞数', '赞数', '点赞量', '点赞', '赞'] },
    { field: 'favourites', headers: ['收藏数', '收藏量'] },
  ],
  anyOf: ['reads', 'plays', 'shares', 'comments', 'likes'],
  others: ['阅读人数', '互动数', '互动率', '曝光量', '涨粉数', '链接点击数'],
} as const satisfies ImportFormat;
