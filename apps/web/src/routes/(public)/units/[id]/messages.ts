import type { UnitKind } from '@fulian/domain/federation';
import { messagesIn } from '#lib/words/messages-in.ts';

const kindsZh: Readonly<Record<UnitKind, string>> = {
  division: '',
  statistical_zone: '统计区',
  virtual: '名录中的虚拟单位',
  other: '其他单位',
};

const kindsEn: Readonly<Record<UnitKind, string>> = {
  division: '',
  statistical_zone: 'statistical zone',
  virtual: 'virtual entry of the official list',
  other: 'other body',
};

export const messages = messagesIn({
  zh: {
    alsoCalled: (names: readonly string[]) => `曾用名、别名：${names.join('、')}`,
    adminParent: (name: string) => `日常工作在这里，法律上归${name}管辖。`,
    figures: '看数字',
    people: '我们是谁',
    unnamed: '姓名未公开',
    accounts: '网上的我们',
    noAccounts: '还没有公开的账号',
    noAccountsHint: '这一级妇联登记账号以后，会显示在这里。',
    below: '下级妇联',
    kinds: kindsZh,
  },
  en: {
    alsoCalled: (names: readonly string[]) => `Former and other names: ${names.join(', ')}`,
    adminParent: (name: string) => `Works here day by day; in law it belongs to ${name}.`,
    figures: 'Figures',
    people: 'Who we are',
    unnamed: 'name not published',
    accounts: 'Find us online',
    noAccounts: 'No public accounts yet',
    noAccountsHint: 'Accounts that this federation registers are shown here.',
    below: 'Federations below',
    kinds: kindsEn,
  },
});
