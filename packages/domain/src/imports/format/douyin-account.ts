import type { ImportFormat } from './import-format.js';

/**
 * What Douyin's creator back-end tells of the whole account, one row for each day; the account is not named.
 *
 * By description: the back-end has one file for each metric, and people join them.
 */
export const douyinAccount = {
  name: 'douyin_account',
  subject: 'snapshots',
  platform: 'douyin',
  columns: [
    { field: 'on', headers: ['日期', '数据日期', '统计日期', '时间'], isRequired: true },
    { field: 'followers', headers: ['总粉丝量', '总粉丝数', '累计粉丝数', '粉丝总量', '粉丝总数', '粉丝量'] },
    { field: 'posts', headers: ['投稿数', '投稿量', '周期内投稿量', '新增作品数', '发布作品数'] },
    { field: 'plays', headers: ['播放量', '视频播放量', '作品播放量', '新增播放量'] },
    { field: 'likes', headers: ['作品点赞', '作品点赞量', '新增点赞量', '点赞量', '点赞数'] },
    { field: 'comments', headers: ['作品评论', '作品评论量', '新增评论量', '评论量', '评论数'] },
    { field: 'shares', headers: ['作品分享', '作品分享量', '新增分享量', '分享量', '分享数'] },
  ],
  anyOf: ['followers', 'posts', 'plays', 'likes', 'comments', 'shares'],
  others: [
    '净增粉丝',
    '净增粉丝量',
    '净增粉丝数',
    '粉丝净增量',
    '新增粉丝',
    '取关粉丝',
    '取关粉丝量',
    '掉粉量',
    '主页访问',
    '主页访问量',
    '主页访客',
    '互动指数',
    '完播率',
    '视频完播率',
    '封面点击率',
    '条均5s完播率',
    '条均2s跳出率',
    '条均播放时长',
  ],
} as const satisfies ImportFormat;
