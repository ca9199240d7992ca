import { bilibiliVideos } from './bilibili-videos.js';
import { channelsWorks } from './channels-works.js';
import { dailySheet } from './daily-sheet.js';
import { douyinAccount } from './douyin-account.js';
import { douyinWorks } from './douyin-works.js';
import { kuaishouWorks } from './kuaishou-works.js';
import { toutiaoWorks } from './toutiao-works.js';
import { wechatArticles } from './wechat-articles.js';
import { wechatReads } from './wechat-reads.js';
import { wechatUsers } from './wechat-users.js';
import { weiboPosts } from './weibo-posts.js';
import { xiaohongshuNotes } from './xiaohongshu-notes.js';

/** Every format that can be read. Of two that read a sheet equally well the earlier is taken, so the commoner stand first. */
export const importFormats = [
  dailySheet,
  douyinWorks,
  douyinAccount,
  channelsWorks,
  wechatArticles,
  wechatReads,
  wechatUsers,
  weiboPosts,
  kuaishouWorks,
  xiaohongshuNotes,
  bilibiliVideos,
  toutiaoWorks,
] as const;

export type KnownFormat = (typeof importFormats)[number];

export type ImportFormatName = KnownFormat['name'];

export const importFormatNames: readonly ImportFormatName[] = importFormats.map((format) => format.name);
