import { messagesIn } from '#lib/words/messages-in.ts';

interface AccountMessages extends Readonly<Record<Plain, string>> {
  readonly asOf: (day: string) => string;
  readonly whereFrom: string;
  readonly chartOf: Readonly<Record<'followers' | 'plays' | 'reads', string>>;
  readonly done: Readonly<Record<string, string>>;
}

type Plain =
  | 'importFile'
  | 'edit'
  | 'facts'
  | 'unit'
  | 'handle'
  | 'filingNumber'
  | 'openedOn'
  | 'closedOn'
  | 'noticedOn'
  | 'noticeUrl'
  | 'url'
  | 'latest'
  | 'nothing'
  | 'nothingHint'
  | 'days'
  | 'daysLead'
  | 'table'
  | 'day'
  | 'works'
  | 'noWorks'
  | 'noWorksHint'
  | 'headline'
  | 'work'
  | 'publishedAt'
  | 'record'
  | 'recordLead'
  | 'close'
  | 'closeLead'
  | 'reopen'
  | 'undo';

export const messages = messagesIn<AccountMessages>({
  zh: {
    importFile: '导入数据',
    edit: '修改',
    facts: '账号信息',
    unit: '所属单位',
    handle: '账号 ID',
    filingNumber: '备案编号',
    openedOn: '开通日期',
    closedOn: '注销日期',
    noticedOn: '公告日期',
    noticeUrl: '公告链接',
    url: '主页链接',
    latest: '最近的数字',
    asOf: (day) => `截至 ${day}`,
    whereFrom: '数字从哪里来',
    nothing: '还没有数字',
    nothingHint: '导入平台后台下载的文件，或者在下面手工补报一天的数字。',
    days: '最近 90 天',
    daysLead: '线断开的地方是没有报数，不是零',
    chartOf: { followers: '90 天的粉丝', plays: '90 天的播放', reads: '90 天的阅读' },
    table: '逐日数字',
    day: '日期',
    works: '作品',
    noWorks: '还没有作品',
    noWorksHint: '从平台后台下载作品数据（不是每日数据），导入以后一件一件列在这里。',
    headline: '头条',
    work: '标题',
    publishedAt: '发布时间',
    record: '补报数字',
    recordLead: '没有的数不用填；空着表示没有报，和 0 不一样',
    close: '注销账号',
    closeLead: '注销前先在账号上发公告，告诉粉丝去哪里找您；注销后不再计入合计，可以撤销',
    reopen: '恢复使用',
    undo: '撤销注销',
    done: {
      registered: '账号已登记。',
      edited: '已保存。',
      closed: '账号已注销，粉丝不再计入合计。',
      reopened: '账号已恢复使用。',
      recorded: '数字已补报，各级合计已更新。',
      joined: '已加入联盟。',
      left: '已退出联盟，可以在下面撤销。',
      returned: '已撤销退出。',
      impostor: '仿冒举报已记下，上一级也会看到。',
      settled: '处理结果已登记。',
      counted: '已记下。',
    },
  },
  en: {
    importFile: 'Import figures',
    edit: 'Edit',
    facts: 'About the account',
    unit: 'Owner',
    handle: 'Handle',
    filingNumber: 'Filing number',
    openedOn: 'Opened on',
    closedOn: 'Closed on',
    noticedOn: 'Announced on',
    noticeUrl: 'Link of the announcement',
    url: 'Link',
    latest: 'Latest figures',
    asOf: (day) => `As of ${day}`,
    whereFrom: 'Where the figures come from',
    nothing: 'No figures yet',
    nothingHint: 'Import the file you downloaded from the platform, or enter one day by hand below.',
    days: 'Last 90 days',
    daysLead: 'A gap means that nothing was reported, not zero',
    chartOf: {
      followers: 'Followers over 90 days',
      plays: 'Plays over 90 days',
      reads: 'Reads over 90 days',
    },
    table: 'Day by day',
    day: 'Day',
    works: 'Works',
    noWorks: 'No works yet',
    noWorksHint:
      'Import the list of works from the platform’s back-end (not the daily figures): they are listed here one by one.',
    headline: 'Headline',
    work: 'Title',
    publishedAt: 'Published',
    record: 'Enter a day by hand',
    recordLead: 'Leave out what you do not have: empty means not reported, which is not 0',
    close: 'Close the account',
    closeLead:
      'Announce it on the account first, so that followers know where to go; it no longer counts in the totals, and this can be undone',
    reopen: 'Put back in use',
    undo: 'Undo closing',
    done: {
      registered: 'The account is registered.',
      edited: 'Saved.',
      closed: 'The account is closed; its followers no longer count.',
      reopened: 'The account is in use again.',
      recorded: 'The figures are entered; all totals have followed.',
      joined: 'The account is in the alliance.',
      left: 'The account left the alliance; this can be undone below.',
      returned: 'The account is in the alliance again.',
      impostor: 'The report is put down; the tier above sees it too.',
      settled: 'The outcome is put down.',
      counted: 'Put down.',
    },
  },
});
