import type { ImportFormat } from './import-format.js';

/** The videos of a Bilibili account, as its creation centre lists them. */
export const bilibiliVideos = {
  name: 'bilibili_videos',
  subject: 'works',
  platform: 'bilibili',
  workKind: 'video',
  columns: [
    { field: 'title', headers: ['稿件标题', '视频标题', '稿件名称', '稿件', '标题'], isRequired: true },
    { field: 'externalId', headers: ['BV号', 'BVID', '稿件ID', 'AV号'] },
    { field: 'publishedAt', headers: ['发布时间', '投稿时间', '发布日期'], isRequired: true },
    { field: 'plays', headers: ['播放量', '播放', '播放数', '观看次数'], isRequired: true },
    { field: 'completionRatio', headers: ['完播率', '完播比'] },
    { field: 'averagePlaySeconds', headers: ['平均播放时长'] },
    { field: 'likes', headers: ['点赞', '点赞量', '点赞数'] },
    { field: 'comments', headers: ['评论', '评论量', '评论数'] },
    { field: 'favourites', headers: ['收藏', '收藏量', '收藏数'] },
    { field: 'shares', headers: ['分享', '分享量', '分享数', '转发'] },
    { field: 'followersGained', headers: ['涨粉', '涨粉量', '净增粉丝'] },
  ],
  others: ['硬币', '投币', '投币量', '投币数', '弹幕', '弹幕量', '弹幕数', '分区', '封标点击率', '互动率'],
} as const satisfies ImportFormat;
