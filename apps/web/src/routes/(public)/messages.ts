import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    title: '找到您身边的妇联',
    lead: '从省到村社区，每一级妇联都在这里。输入村名、拼音，或者拼音首字母。',
    figures: '数说',
    figuresLead: '全省五级妇联账号的合计',
    prefectures: '十四个市州',
    prefecturesLead: '从市州找到县、乡镇和村',
    help: '需要帮助',
    helpLead: '点号码就能拨打',
    platforms: '在哪些平台',
    lines: [
      { number: '12338', text: '妇女维权热线（工作时间）' },
      { number: '110', text: '正在发生的暴力、危险' },
      { number: '12356', text: '心理援助热线（每天至少 18 小时）' },
      { number: '12348', text: '法律援助' },
      { number: '12355', text: '青少年服务' },
      { number: '120', text: '医疗急救' },
    ],
  },
  en: {
    title: 'Find your Women’s Federation',
    lead: 'Every federation from the province to the village is here. Type a name, pinyin or its initials.',
    figures: 'In figures',
    figuresLead: 'Accounts of all five tiers',
    prefectures: 'Fourteen prefectures',
    prefecturesLead: 'On to counties, townships and villages',
    help: 'If you need help',
    helpLead: 'Press a number to call',
    platforms: 'On which platforms',
    lines: [
      { number: '12338', text: 'Women’s rights, office hours' },
      { number: '110', text: 'Violence or danger right now' },
      { number: '12356', text: 'Psychological help, at least 18 hours a day' },
      { number: '12348', text: 'Legal aid' },
      { number: '12355', text: 'Youth' },
      { number: '120', text: 'Medical emergency' },
    ],
  },
});
