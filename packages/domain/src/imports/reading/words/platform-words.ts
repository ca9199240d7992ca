import type { PlatformKind } from '../../../platforms/index.js';
import type { WordList } from './word-list.js';

/** What people call the platforms in their own sheets. */
export const platformWords: WordList<PlatformKind> = {
  wechat_official_account: [
    '微信公众号',
    '公众号',
    '微信',
    '订阅号',
    '服务号',
    '微信订阅号',
    '微信服务号',
    '公众平台',
    'wechat',
  ],
  wechat_channels: ['视频号', '微信视频号', 'channels'],
  douyin: ['抖音', '抖音号', '抖音短视频', 'tiktok', 'dy'],
  kuaishou: ['快手', '快手号'],
  weibo: ['微博', '新浪微博', '官方微博'],
  xiaohongshu: ['小红书', '小红书号', '红书', 'rednote'],
  bilibili: ['哔哩哔哩', 'b站', '哔哩哔哩(b站)', 'bilibili(b站)'],
  toutiao: ['今日头条', '头条', '头条号', '今日头条号'],
  website: ['网站', '官网', '官方网站', '门户网站', 'web'],
  app: ['客户端', 'app客户端', '新闻客户端'],
  other: ['其他', '其它'],
};
