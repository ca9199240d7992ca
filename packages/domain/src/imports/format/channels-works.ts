import type { ImportFormat } from './import-format.js';

/**
 * The list of videos of WeChat Channels' assistant (动态数据明细). It gives each video an id, and its day without a time.
 *
 * Seen in real files: all of its nineteen columns.
 */
export const channelsWorks = {
  name: 'channels_works',
  subject: 'works',
  platform: 'wechat_channels',
  workKind: 'video',
  columns: [
    { field: 'title', headers: ['视频描述', '视频标题', '动态描述'], isRequired: true },
    { field: 'externalId', headers: ['视频ID', '动态ID', '视频编号'] },
    { field: 'publishedAt', headers: ['发布时间', '发表时间', '发布日期'], isRequired: true },
    { field: 'completionRatio', headers: ['完播率'] },
    { field: 'averagePlaySeconds', headers: ['平均播放时长'] },
    { field: 'plays', headers: ['播放量', '播放', '播放次数', '浏览量', '浏览次数'], isRequired: true },
    { field: 'likes', headers: ['喜欢', '喜欢量', '喜欢次数', '点赞', '点赞量', '点赞次数'] },
    { field: 'comments', headers: ['评论量', '评论', '评论次数'] },
    { field: 'shares', headers: ['分享量', '分享', '分享次数', '转发量'] },
    { field: 'followersGained', headers: ['关注量', '关注', '新增关注'] },
  ],
  others: [
    '推荐',
    '推荐量',
    '推荐次数',
    '转发聊天和朋友圈',
    '设为铃声',
    '设为状态',
    '设为朋友圈封面',
    '企微链接点击次数',
    '企微链接点击人数',
    '添加到通讯录次数',
    '添加到通讯录人数',
  ],
} as const satisfies ImportFormat;
