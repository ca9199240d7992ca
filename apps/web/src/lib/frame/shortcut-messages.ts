import { messagesIn } from '#lib/words/messages-in.ts';

/** Of the table of keys, which is loaded when somebody asks for it. */
export const messages = messagesIn({
  zh: {
    shortcutKey: '按键',
    shortcutDeed: '作用',
    toSearch: '找妇联',
    toHelp: '打开这张表',
    keyAfter: '然后',
  },
  en: {
    shortcutKey: 'Keys',
    shortcutDeed: 'What they do',
    toSearch: 'Find a federation',
    toHelp: 'Open this table',
    keyAfter: 'then',
  },
});
