import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    titleOf: (account: string, days: string) => `${account}：${days}`,
    accountsOf: (unit: string, days: string, platform: string) => `${unit} ${days}的${platform}账号`,
    daysOf: (days: string) => `${days}的每一天`,
    lead: '点某一天，看数字出自哪份文件的哪一行；没有报数的日子不列出来。',
    sums: '这几天合计',
    stock: '期末粉丝',
    asOf: (day: string) => `${day} 报的数`,
    notTold: '未报',
    days: '每一天',
    none: '这几天还没有报过数',
    noneHint: '导入包含这几天的后台数据，或者手工填报，这里就会列出来。',
  },
  en: {
    titleOf: (account: string, days: string) => `${account}: ${days}`,
    accountsOf: (unit: string, days: string, platform: string) =>
      `${platform ? `${platform} accounts` : 'Accounts'} of ${unit} in ${days}`,
    daysOf: (days: string) => `Days of ${days}`,
    lead: 'A day leads to the file and the row that told it; days of which nothing was told are left out.',
    sums: 'These days together',
    stock: 'Followers at the end',
    asOf: (day: string) => `as told on ${day}`,
    notTold: 'not reported',
    days: 'Day by day',
    none: 'Nothing was told of these days',
    noneHint: 'Import an export that covers them, or type the figures: they are listed here then.',
  },
});
