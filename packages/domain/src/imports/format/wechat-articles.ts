import type { ImportFormat } from './import-format.js';

/**
 * The articles of a WeChat Official Account as its back-end lists them: three months a file at most, so that files overlap.
 * People sent a day's articles out together, and the first is the headline: the link of an article says which it is
 * (`idx=1`), as does a column of lists that others write. Newer files tell readers (阅读人数) instead of reads, which is so many
 * reads at least.
 *
 * Seen in real files: of 2022 with times, of 2026 with people alone, and the articles by channel that stand beside two tables of
 * days in `tendency.xls`. By description: 在看, 位置, 是否头条.
 */
export const wechatArticles = {
  name: 'wechat_articles',
  subject: 'works',
  platform: 'wechat_official_account',
  workKind: 'article',
  columns: [
    { field: 'title', headers: ['内容标题', '文章标题', '图文标题', '标题'], isRequired: true },
    {
      field: 'publishedAt',
      headers: ['发表时间', '发表日期', '群发时间', '发布时间', '发布日期'],
      isRequired: true,
    },
    { field: 'part', headers: ['传播渠道', '渠道'] },
    {
      field: 'reads',
      headers: [
        ...['总阅读次数', '阅读次数', '图文总阅读次数', '阅读量', '阅读数'],
        ...['总阅读人数', '图文总阅读人数', '阅读人数'],
      ],
      isRequired: true,
    },
    {
      field: 'shares',
      headers: [
        ...['总分享次数', '分享次数', '分享转发次数', '分享量', '转发次数', '转发量'],
        ...['总分享人数', '分享转发人数', '分享人数'],
      ],
    },
    { field: 'favourites', headers: ['收藏次数', '微信收藏次数', '收藏量', '收藏人数', '微信收藏人数'] },
    { field: 'likes', headers: ['点赞', '点赞次数', '点赞数', '点赞量', '点赞人数'] },
    { field: 'wows', headers: ['在看', '在看次数', '在看数', '在看量', '在看人数'] },
    {
      field: 'place',
      headers: [
        '位置',
        '图文位置',
        '图文顺位',
        '文章位置',
        '发布位置',
        '推送位置',
        '内容url',
        '内容链接',
        '文章链接',
        '链接',
      ],
    },
    { field: 'isHeadline', headers: ['是否头条', '头条', '是否为头条'] },
    { field: 'comments', headers: ['留言数', '留言', '留言次数', '评论数'] },
    { field: 'followersGained', headers: ['阅读后关注人数', '阅读后关注', '涨粉'] },
    { field: 'completionRatio', headers: ['阅读完成率', '完读率', '读完率'] },
  ],
  others: [
    '送达人数',
    '送达阅读率',
    '送达完成率',
    '跳转阅读原文人数',
    '平均停留时长',
    '赞赏',
    '互动率',
    '阅读人数占比',
    '阅读次数占比',
    '公众号消息阅读次数',
    '公众号消息阅读人数',
    '公众号会话阅读次数',
    '公众号会话阅读人数',
    '首次分享次数',
    '首次分享率',
    '分享产生阅读次数',
    '每次分享带来阅读次数',
    '阅读原文次数',
    '阅读原文人数',
  ],
} as const satisfies ImportFormat;
