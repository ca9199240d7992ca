import type { ImportFormat } from './import-format.js';

/**
 * All reading of a WeChat Official Account by day. Where rows are told by channel, the one of all channels counts. None of
 * these files tells 在看 or likes of a day.
 *
 * Seen in a real file: the eleven columns up to 渠道. That of 2026 (`tendency.xls`) tells readers by channel beside shares by day,
 * without reads: of its three tables the articles are read.
 */
export const wechatReads = {
  name: 'wechat_reads',
  subject: 'snapshots',
  platform: 'wechat_official_account',
  columns: [
    { field: 'on', headers: ['日期', '时间', '统计日期'], isRequired: true },
    { field: 'part', headers: ['传播渠道', '渠道', '阅读来源'] },
    { field: 'reads', headers: ['阅读次数', '图文阅读次数', '总阅读次数'], isRequired: true },
    { field: 'shares', headers: ['分享次数', '分享转发次数', '总分享次数'] },
    { field: 'posts', headers: ['群发篇数', '发表篇数', '发表次数'] },
    { field: 'likes', headers: ['点赞次数', '点赞'] },
    { field: 'comments', headers: ['留言次数', '留言数'] },
  ],
  others: [
    '阅读人数',
    '图文阅读人数',
    '分享人数',
    '分享转发人数',
    '阅读原文次数',
    '阅读原文人数',
    '阅读原文',
    '跳转阅读原文次数',
    '跳转阅读原文人数',
    '收藏次数',
    '收藏人数',
    '微信收藏次数',
    '微信收藏人数',
    '在看次数',
    '在看人数',
    '点赞人数',
  ],
} as const satisfies ImportFormat;
