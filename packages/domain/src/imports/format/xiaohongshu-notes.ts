import type { ImportFormat } from './import-format.js';

/**
 * The notes of a Xiaohongshu account (笔记列表明细表). The first row of the file is a hint, the headers stand in the second.
 *
 * Seen in real files: all of its thirteen columns.
 */
export const xiaohongshuNotes = {
  name: 'xiaohongshu_notes',
  subject: 'works',
  platform: 'xiaohongshu',
  columns: [
    { field: 'title', headers: ['笔记标题', '笔记名称', '笔记'], isRequired: true },
    { field: 'externalId', headers: ['笔记ID', '笔记编号'] },
    { field: 'publishedAt', headers: ['首次发布时间', '发布时间', '笔记发布时间'], isRequired: true },
    { field: 'kind', headers: ['体裁', '笔记类型', '类型'] },
    { field: 'reads', headers: ['观看量', '阅读量', '观看数', '小眼睛'], isRequired: true },
    { field: 'coverClickRatio', headers: ['封面点击率'] },
    { field: 'likes', headers: ['点赞', '点赞量', '点赞数'] },
    { field: 'comments', headers: ['评论', '评论量', '评论数'] },
    { field: 'favourites', headers: ['收藏', '收藏量', '收藏数'] },
    { field: 'followersGained', headers: ['涨粉', '涨粉量', '涨粉数'] },
    { field: 'shares', headers: ['分享', '分享量', '分享数'] },
    { field: 'averagePlaySeconds', headers: ['人均观看时长', '平均观看时长'] },
  ],
  others: ['曝光', '曝光量', '曝光数', '弹幕', '弹幕量', '主页访问'],
} as const satisfies ImportFormat;
