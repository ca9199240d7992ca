import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    figures: '数据',
    byMonth: '按月',
    byPlatform: '按平台',
    byUnit: '按下级单位',
    month: '月份',
    platform: '平台',
    unit: '单位',
    followers: '粉丝数',
    growth: '本月净增粉丝',
    plays: '本月播放',
    accounts: '在用账号',
    reporting: '报过数的账号',
    asOf: '最近报数',
  },
  en: {
    figures: 'figures',
    byMonth: 'By month',
    byPlatform: 'By platform',
    byUnit: 'By unit below',
    month: 'Month',
    platform: 'Platform',
    unit: 'Unit',
    followers: 'Followers',
    growth: 'Net new followers this month',
    plays: 'Plays this month',
    accounts: 'Open accounts',
    reporting: 'Accounts that reported',
    asOf: 'Last reported',
  },
});
