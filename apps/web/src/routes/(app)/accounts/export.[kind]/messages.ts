import { messagesIn } from '#lib/words/messages-in.ts';

interface Messages {
  readonly ledger: string;
  /** Of the columns, from the number on. */
  readonly headers: readonly string[];
  readonly isMember: string;
  readonly isNoMember: string;
  readonly open: string;
  readonly closed: string;
}

export const messages = messagesIn<Messages>({
  zh: {
    ledger: '妇联网联盟账号台账',
    headers: [
      '序号',
      '上级单位',
      '单位',
      '层级',
      '平台',
      '账号名称',
      '账号 ID',
      '链接',
      '备案号',
      '开通日期',
      '联盟',
      '加入日期',
      '粉丝数',
      '粉丝数截至',
      '状态',
      '注销日期',
    ],
    isMember: '成员',
    isNoMember: '未加入',
    open: '在用',
    closed: '已注销',
  },
  en: {
    ledger: 'Ledger of alliance accounts',
    headers: [
      'No.',
      'Parent units',
      'Unit',
      'Tier',
      'Platform',
      'Account',
      'Handle',
      'Link',
      'Filing number',
      'Opened on',
      'Alliance',
      'Joined on',
      'Followers',
      'Followers as of',
      'State',
      'Closed on',
    ],
    isMember: 'Member',
    isNoMember: 'Not a member',
    open: 'In use',
    closed: 'Closed',
  },
});
