import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: { losesWords: '这台设备上有还没同步的申报内容，退出登录会清除。仍要退出吗？' },
  en: { losesWords: 'An application on this device was not sent yet; signing out clears it. Sign out?' },
});
