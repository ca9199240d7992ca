import type { PeriodKind } from '@fulian/domain/platforms';
import { messagesIn } from '#lib/words/messages-in.ts';

interface CompareMessages extends Readonly<Record<Plain, string>> {
  readonly titleOf: (unit: string) => string;
  readonly kinds: Readonly<Record<PeriodKind, string>>;
  readonly span: (from: string, to: string) => string;
  readonly asOf: (day: string) => string;
  readonly accountsOf: (days: string) => string;
}

type Plain =
  | 'kind'
  | 'later'
  | 'earlier'
  | 'anyDay'
  | 'compare'
  | 'print'
  | 'totals'
  | 'never'
  | 'metric'
  | 'change'
  | 'chart'
  | 'scale'
  | 'byPlatform'
  | 'platform'
  | 'below'
  | 'belowLead'
  | 'unit'
  | 'followersChange'
  | 'playsBefore'
  | 'postsBefore'
  | 'followers'
  | 'followersBefore'
  | 'reportingAccounts'
  | 'activeAccounts'
  | 'active'
  | 'activeBefore'
  | 'none';

export const messages = messagesIn<CompareMessages>({
  zh: {
    titleOf: (unit) => `${unit}：两个时期对比`,
    kind: '按',
    kinds: { day: '日', week: '周', month: '月', quarter: '季度', year: '年' },
    later: '这一期',
    earlier: '对比期',
    anyDay: '选这一期里的任意一天',
    compare: '对比',
    print: '打印',
    span: (from, to) => `${from} 至 ${to}`,
    totals: '合计',
    asOf: (day) => `各单位自报，同一个人关注几个账号无法去重；截至 ${day}`,
    never: '各单位自报；还没有报过数',
    accountsOf: (days) => `${days}的数字出自哪些账号`,
    metric: '项目',
    change: '变化',
    chart: '两期对比图',
    scale: '每一项以两期中较大的一期为满格，只比同一项的两期，不比各项之间；数字见下表',
    byPlatform: '按平台',
    platform: '平台',
    below: '按下级单位',
    belowLead: '按官方名录的顺序，不排名',
    unit: '单位',
    followersChange: '粉丝变化',
    playsBefore: '对比期播放',
    postsBefore: '对比期发布',
    followers: '期末粉丝',
    followersBefore: '对比期末粉丝',
    reportingAccounts: '报了粉丝的账号',
    activeAccounts: '活跃账号（有新作品）',
    active: '活跃账号',
    activeBefore: '对比期活跃账号',
    none: '—',
  },
  en: {
    titleOf: (unit) => `${unit}: two periods compared`,
    kind: 'By',
    kinds: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
    later: 'This period',
    earlier: 'Compared with',
    anyDay: 'Any day of the period',
    compare: 'Compare',
    print: 'Print',
    span: (from, to) => `${from} to ${to}`,
    totals: 'Totals',
    asOf: (day) => `Self-reported; who follows several accounts cannot be told apart; as of ${day}`,
    never: 'Self-reported; nothing reported yet',
    accountsOf: (days) => `Which accounts the figures of ${days} are of`,
    metric: 'Figure',
    change: 'Change',
    chart: 'Both periods in bars',
    scale:
      'Each figure against its larger period: bars compare the two periods of one figure, not figures with each other; the numbers are below',
    byPlatform: 'By platform',
    platform: 'Platform',
    below: 'By unit below',
    belowLead: 'In the order of the official list, not ranked',
    unit: 'Unit',
    followersChange: 'Followers changed',
    playsBefore: 'Plays before',
    postsBefore: 'Posts before',
    followers: 'Followers at the end',
    followersBefore: 'Followers before',
    reportingAccounts: 'Accounts that told followers',
    activeAccounts: 'Active accounts (with a new work)',
    active: 'Active accounts',
    activeBefore: 'Active before',
    none: '—',
  },
});
