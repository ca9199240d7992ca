import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    title: '这台设备上的申报',
    lead: '没有信号时，填过的申报可以在这里接着填。',
    noSignal: '现在连不上平台',
    noSignalHint: '打开下面的申报可以接着填；有信号后会自动回到平台。',
    goOn: '可以接着填，填的内容保留在这台设备上；有信号后会自动同步。提交要等有信号。',
    again: '再试一次',
    forms: '可以接着填的申报',
    none: '这台设备上没有保留申报',
    noneHint: '有信号时打开过的申报草稿会保留在这里，退出登录时清除。',
  },
  en: {
    title: 'Applications on this device',
    lead: 'Applications that were begun can be gone on with here while there is no signal.',
    noSignal: 'The platform cannot be reached now',
    noSignalHint: 'Open an application below to go on; when signal is back, so is the platform.',
    goOn: 'Go on: what you fill in is kept on this device and sent when signal is back. Filing needs signal.',
    again: 'Try again',
    forms: 'Applications to go on with',
    none: 'No application is kept on this device',
    noneHint: 'Drafts that were opened with signal are kept here until you sign out.',
  },
});
