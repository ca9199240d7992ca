import { messagesIn } from '#lib/words/messages-in.ts';

export const paperMessages = messagesIn({
  zh: {
    title: '名单和证书',
    lead: '都从同一份名单来，打印用 A4 纸。',
    roster: '到场登记表',
    badges: '胸牌',
    seating: '座位表',
    class: '结业名单',
    issue: '给到场的人发证书',
    all: '全班证书（PDF）',
    issued: '证书已经发好，可以下载打印。',
    ticked: '到场登记已保存，结业以前都可以改。',
  },
  en: {
    title: 'Lists and certificates',
    lead: 'All from one list, on A4.',
    roster: 'Roster',
    badges: 'Badges',
    seating: 'Seating',
    class: 'The class',
    issue: 'Issue certificates',
    all: 'All certificates (PDF)',
    issued: 'The certificates are issued and can be fetched.',
    ticked: 'The roster is kept; it can be changed until the session is done.',
  },
});
