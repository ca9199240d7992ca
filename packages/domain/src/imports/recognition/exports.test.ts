import { expect, test } from 'vitest';
import { makeRow } from '../../../test/make-row.js';
import { Refusal } from '../../kernel/index.js';
import type { ImportFormatName } from '../format/import-formats.js';
import { recognise } from './recognise.js';
import type { Recognition } from './recognition.js';

/** Rows of headers as back-ends write them today, by what they are; from files and notes that people have published. */
const exports: readonly (readonly [ImportFormatName, string])[] = [
  [
    'douyin_works',
    '作品名称,发布时间,体裁,审核状态,播放量,完播率,5s完播率,封面点击率,2s跳出率,平均播放时长,点赞量,分享量,评论量,收藏量,主页访问量,粉丝增量',
  ],
  [
    'douyin_works',
    '作品名称,发布时间,体裁,发布状态,播放量,完播率,5s完播率,作品时长,2s跳出率,平均播放时长,点赞量,评论量,分享量,收藏量,主页访问量,粉丝增量',
  ],
  [
    'channels_works',
    '视频描述,视频ID,发布时间,完播率,平均播放时长,播放量,推荐,喜欢,评论量,分享量,关注量,转发聊天和朋友圈,设为铃声,设为状态,设为朋友圈封面,企微链接点击次数,企微链接点击人数,添加到通讯录次数,添加到通讯录人数',
  ],
  [
    'wechat_articles',
    '内容标题,发表时间,总阅读人数,总阅读次数,总分享人数,总分享次数,阅读后关注人数,送达人数,公众号消息阅读次数,送达阅读率,首次分享次数,分享产生阅读次数,首次分享率,每次分享带来阅读次数,阅读完成率,内容url',
  ],
  [
    'wechat_articles',
    '内容标题,发表日期,阅读人数,分享人数,阅读后关注人数,送达人数,送达完成率,阅读完成率,内容url',
  ],
  [
    'wechat_reads',
    '日期,阅读次数,阅读人数,分享次数,分享人数,阅读原文次数,阅读原文人数,收藏次数,收藏人数,群发篇数,渠道',
  ],
  ['wechat_users', '时间,新关注人数,取消关注人数,净增关注人数,累积关注人数'],
  [
    'xiaohongshu_notes',
    '笔记标题,首次发布时间,体裁,曝光,观看量,封面点击率,点赞,评论,收藏,涨粉,分享,人均观看时长,弹幕',
  ],
  [
    'bilibili_videos',
    '视频标题,发布时间,播放量,游客播放占比,粉丝观看率,封标点击率,粉丝点击率,游客点击率,3秒跳出率,粉丝3秒跳出率,游客3秒跳出率,互动率,粉丝互动率,游客互动率,涨粉量,播转粉率,取关量,点赞量,点赞率,评论量,评论率,弹幕量,弹幕率,收藏量,收藏率,投币量,投币率,转发量,转发率,平均播放进度',
  ],
  [
    'toutiao_works',
    '标题,发布时间,ID,链接,展现量,粉丝展现量,阅读量,粉丝阅读量,点击率,平均阅读完成率,平均阅读时长,点赞量,评论量,转发量,分享量,收藏量',
  ],
  [
    'toutiao_works',
    '标题,发布时间,ID,链接,展现量,粉丝展现量,播放量,粉丝播放量,点击率,平均播放完成率,平均播放时长,点赞量,评论量,转发量,分享量,收藏量',
  ],
];

test.each(exports)(
  '%s is recognised by the headers that are met, with no other format as likely',
  (name, headers) => {
    const recognition = recognise([makeRow(1, ...headers.split(','))]);
    if (Refusal.is(recognition)) throw new Error(recognition.message);
    const { format, confidence, columns } = recognition as Recognition;
    expect(format.name).toBe(name);
    expect(columns.filter(({ isKnown }) => !isKnown)).toEqual([]);
    expect(confidence).toBe(1);
  },
);
