import type { PlatformKind } from '@fulian/domain/platforms';
import { messagesIn } from '#lib/words/messages-in.ts';

/** What platforms are called. */
export const platformWords = messagesIn<Readonly<Record<PlatformKind, string>>>({
  zh: {
    wechat_official_account: '微信公众号',
    wechat_channels: '视频号',
    douyin: '抖音',
    kuaishou: '快手',
    weibo: '微博',
    xiaohongshu: '小红书',
    bilibili: '哔哩哔哩',
    toutiao: '今日头条',
    website: '网站',
    app: '客户端',
    other: '其他',
  },
  en: {
    wechat_official_account: 'WeChat Official Account',
    wechat_channels: 'WeChat Channels',
    douyin: 'Douyin',
    kuaishou: 'Kuaishou',
    weibo: 'Weibo',
    xiaohongshu: 'Xiaohongshu',
    bilibili: 'Bilibili',
    toutiao: 'Toutiao',
    website: 'Website',
    app: 'App',
    other: 'Other',
  },
});
