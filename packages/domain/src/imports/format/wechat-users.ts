import type { ImportFormat } from './import-format.js';

/**
 * Who began and ceased to follow a WeChat Official Account, by day; what is kept is how many follow it.
 *
 * Seen in real files, which are web pages under the name of `user_analysis.xls`.
 */
export const wechatUsers = {
  name: 'wechat_users',
  subject: 'snapshots',
  platform: 'wechat_official_account',
  columns: [
    { field: 'on', headers: ['时间', '日期', '统计时间'], isRequired: true },
    {
      field: 'followers',
      headers: ['累积关注人数', '累计关注人数', '累积关注', '累计关注', '总用户数'],
      isRequired: true,
    },
  ],
  others: ['新关注人数', '新增关注人数', '取消关注人数', '净增关注人数', '取消关注率'],
} as const satisfies ImportFormat;
