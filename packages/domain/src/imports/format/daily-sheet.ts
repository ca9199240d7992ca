import type { ImportFormat } from './import-format.js';

/**
 * A unit's own ledger: one row for each account and day, under headers of its own choosing.
 *
 * By description: whoever writes another word tells once what it means.
 */
export const dailySheet = {
  name: 'daily_sheet',
  subject: 'snapshots',
  columns: [
    { field: 'accountName', headers: ['账号', '账号名称', '账号名', '公众号', '媒体账号', '新媒体账号'] },
    { field: 'platform', headers: ['平台', '所属平台', '平台名称', '账号平台', '账号类型', '渠道'] },
    {
      field: 'on',
      headers: ['日期', '统计日期', '数据日期', '填报日期', '时间', '统计时间'],
      isRequired: true,
    },
    {
      field: 'followers',
      headers: ['粉丝数', '粉丝量', '粉丝总数', '粉丝总量', '累计粉丝', '关注人数', '粉丝'],
    },
    {
      field: 'posts',
      headers: ['发布数', '发布量', '发布条数', '发稿量', '推送数', '更新数', '作品数', '当日发布'],
    },
    { field: 'reads', headers: ['阅读量', '阅读数', '阅读次数', '阅读'] },
    { field: 'plays', headers: ['播放量', '播放数', '播放次数', '播放'] },
    {
      field: 'views',
      headers: ['阅读/播放', '阅读播放量', '阅读/播放量', '阅读量/播放量', '浏览量', '浏览数'],
    },
    { field: 'likes', headers: ['点赞数', '点赞量', '点赞', '获赞', '喜欢'] },
    { field: 'comments', headers: ['评论数', '评论量', '评论', '留言数'] },
    { field: 'shares', headers: ['分享数', '分享量', '转发数', '转发量', '分享', '转发', '转发分享'] },
  ],
  others: ['序号', '备注'],
  anyOf: ['followers', 'posts', 'reads', 'plays', 'views', 'likes', 'comments', 'shares'],
} as const satisfies ImportFormat;
