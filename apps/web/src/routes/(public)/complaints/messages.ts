import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    title: '意见与投诉',
    lead: '对这个平台、对用它的任何一级妇联，您都可以提意见或投诉。由省妇联受理并答复，提意见不会影响您的工作。',
    how: '怎样提',
    ways: [
      { title: '打电话：12338', text: '工作时间拨打，说明是“网上平台的意见”。' },
      { title: '写信或当面说', text: '交给任何一级妇联，她们应当转交省妇联，不得自行处理对自己的投诉。' },
    ],
    what: '可以提什么',
    subjects: [
      '要求打卡、排名、统计在线时长，或者强制安装、强制点赞转发；',
      '同一件事要求重复填报，或者限时“秒回”；',
      '公开了不该公开的个人信息；',
      '数字不对、网页用不了、看不懂。',
    ],
  },
  en: {
    title: 'Complaints and suggestions',
    lead: 'You may complain about this platform or about any federation that uses it, or suggest something better. The provincial federation receives and answers it; complaining never counts against you.',
    how: 'How',
    ways: [
      { title: 'Call 12338', text: 'In office hours; say that it is about the online platform.' },
      {
        title: 'Write, or come in person',
        text: 'To a federation of any tier: it has to hand it on to the province and may not judge complaints about itself.',
      },
    ],
    what: 'About what',
    subjects: [
      'Check-ins, rankings, counted online time, forced installing, liking or forwarding;',
      'The same thing asked for twice, or answers demanded within minutes;',
      'Personal information that should not be public;',
      'Figures that are wrong, pages that do not work or cannot be understood.',
    ],
  },
});
