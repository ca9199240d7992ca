import { messagesIn } from '#lib/words/messages-in.ts';

export const classMessages = messagesIn({
  zh: {
    title: '结业名单',
    lead: '按报名先后排列，不排名。登记错了可以改，要写理由；证书发错了可以撤销，编号留着备查。',
    nobody: '没有人有座位',
    all: '全班证书（PDF）',
    pdf: '证书 PDF',
    of: (name: string) => `${name}的证书 PDF`,
    none: '还没有证书',
    issued: (on: string) => `${on} 发证`,
    revoked: (on: string) => `${on} 撤销`,
    correct: '改登记',
    wasThere: '其实到场了',
    wasAway: '其实没有到场',
    why: '理由（5 到 300 字）',
    revoke: '撤销证书',
    revokeHint: '公开查验页会显示“已撤销”，不显示理由。',
    corrected: (by: string, at: string, there: boolean) =>
      `${at} ${by}改为“${there ? '到场' : '没有到场'}”：`,
    done: '已保存。',
  },
  en: {
    title: 'The class',
    lead: 'In the order in which they came; nothing is ranked. A slip is put right with a reason, a certificate revoked with one.',
    nobody: 'Nobody has a seat',
    all: 'All certificates (PDF)',
    pdf: 'Certificate PDF',
    of: (name: string) => `Certificate PDF of ${name}`,
    none: 'no certificate yet',
    issued: (on: string) => `issued ${on}`,
    revoked: (on: string) => `revoked ${on}`,
    correct: 'Put right',
    wasThere: 'She was there',
    wasAway: 'She was not there',
    why: 'Why (5 to 300 characters)',
    revoke: 'Revoke the certificate',
    revokeHint: 'Anyone who verifies it learns that it was revoked, and not why.',
    corrected: (by: string, at: string, there: boolean) =>
      `${at} ${by}: ${there ? 'was there' : 'was not there'}. `,
    done: 'Saved.',
  },
});
