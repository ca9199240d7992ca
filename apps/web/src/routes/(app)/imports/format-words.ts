import type { ImportFormatName } from '@fulian/domain/imports';
import { messagesIn } from '#lib/words/messages-in.ts';

/** What the shapes of file are called. */
export const formatWords = messagesIn<Readonly<Record<ImportFormatName, string>>>({
  zh: {
    daily_sheet: '每日数字表',
    douyin_works: '抖音作品数据',
    douyin_account: '抖音账号数据',
    channels_works: '视频号作品数据',
    wechat_articles: '公众号内容数据',
    wechat_reads: '公众号每日阅读',
    wechat_users: '公众号用户数据',
    weibo_posts: '微博博文数据',
    kuaishou_works: '快手作品数据',
    xiaohongshu_notes: '小红书笔记数据',
    bilibili_videos: '哔哩哔哩稿件数据',
    toutiao_works: '头条作品数据',
  },
  en: {
    daily_sheet: 'Daily sheet',
    douyin_works: 'Douyin works',
    douyin_account: 'Douyin account by day',
    channels_works: 'WeChat Channels works',
    wechat_articles: 'WeChat articles',
    wechat_reads: 'WeChat reads by day',
    wechat_users: 'WeChat followers by day',
    weibo_posts: 'Weibo posts',
    kuaishou_works: 'Kuaishou works',
    xiaohongshu_notes: 'Xiaohongshu notes',
    bilibili_videos: 'Bilibili videos',
    toutiao_works: 'Toutiao works',
  },
});
