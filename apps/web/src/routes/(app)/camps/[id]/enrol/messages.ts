import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    title: '我要报名',
    lead: (camp: string, venue: string) => `${camp}，${venue}。报名后由您的上级妇联推荐，随时可以退出。`,
    bornOn: '出生日期',
    bornOnHint: '只用来核对年龄，只有您自己看得到。',
    bornKnown: (day: string) => `您的出生日期：${day}`,
    guardianKnown: (name: string) => `监护人 ${name} 的同意已经登记过，不用再填。`,
    topic: '想拍什么内容',
    submit: '报名',
    back: '先不报',
    notOpen: '这一期现在不接受报名',
  },
  en: {
    title: 'Enrol',
    lead: (camp: string, venue: string) =>
      `${camp}, ${venue}. Your federation then recommends you; you may withdraw at any time.`,
    bornOn: 'Day of birth',
    bornOnHint: 'For the age rule; nobody but you sees it.',
    bornKnown: (day: string) => `Your day of birth: ${day}`,
    guardianKnown: (name: string) =>
      `The consent of your guardian, ${name}, is on record; it is not asked again.`,
    topic: 'What you want to film about',
    submit: 'Enrol',
    back: 'Not now',
    notOpen: 'This session does not take enrolments now',
  },
});
