import type { ImportFormat } from './import-format.js';

/**
 * The videos of a Bilibili account, as its creation centre compares them (近期稿件对比, ten a file) or lists them. The comparison has
 * no ids; moments are `2026年11月05日 12:40:34`, shares `12.24%` and `<0.1%`, covers are rated with stars.
 *
 * Seen in a real file: the comparison. By description: BV号 and the words of the list.
 */
export const bilibiliVideos = {
  name: 'bilibili_videos',
  subject: 'works',
  platform: 'bilibili',
  workKind: 'video',
  columns: [
    { field: 'title', headers: ['视频标题', '稿件标题', '稿件名称', '稿件', '标题'], isRequired: true },
    { field: 'externalId', headers: ['BV号', 'BVID', '稿件ID', 'AV号'] },
    { field: 'publishedAt', headers: ['发布时间', '投稿时间', '发布日期'], isRequired: true },
    { field: 'plays', headers: ['播放量', '播放', '播放数', '观看次数'], isRequired: true },
    { field: 'completionRatio', headers: ['完播率', '完播比'] },
    { field: 'averagePlaySeconds', headers: ['平均播放时长'] },
    { field: 'likes', headers: ['点赞量', '点赞', '点赞数'] },
    { field: 'comments', headers: ['评论量', '评论', '评论数'] },
    { field: 'favourites', headers: ['收藏量', '收藏', '收藏数'] },
    { field: 'shares', headers: ['转发量', '分享', '分享量', '分享数', '转发', '转发数'] },
    { field: 'followersGained', headers: ['涨粉量', '涨粉', '净增粉丝'] },
  ],
  others: [
    ...['硬币', '投币', '投币量', '投币数', '弹幕', '弹幕量', '弹幕数', '取关量', '分区', '平均播放进度'],
    ...['游客播放占比', '粉丝观看率', '封标点击率', '粉丝点击率', '游客点击率', '播转粉率'],
    ...['3秒跳出率', '粉丝3秒跳出率', '游客3秒跳出率', '互动率', '粉丝互动率', '游客互动率'],
    ...['点赞率', '评论率', '弹幕率', '收藏率', '投币率', '转发率'],
  ],
} as const satisfies ImportFormat;
