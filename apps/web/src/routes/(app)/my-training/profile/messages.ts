import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    title: '我的资料',
    lead: '都可以不填，随时可以改、可以清空。',
    topic: '拍什么',
    skills: '会什么',
    skillsHint: '比如：剪辑、配音、上镜。',
    device: '用什么拍',
    account: '我运营的账号',
    accountHint: '选了账号，才能看“成长”。只列出本单位登记的账号。',
    noAccount: '不选',
    neighbourNote: '怎么找到我',
    neighbourHint: '只给同县、也愿意一起拍的学员看；要先在“我的同意”里同意。',
    submit: '保存',
    saved: '已保存。',
  },
  en: {
    title: 'My profile',
    lead: 'All of it may be left empty, changed and cleared at any time.',
    topic: 'What you film about',
    skills: 'What you know how to do',
    skillsHint: 'Cutting, speaking, standing before the camera …',
    device: 'What you film with',
    account: 'The account you work on',
    accountHint: 'Needed to see your growth. Accounts that your unit has registered.',
    noAccount: 'None',
    neighbourNote: 'How to find you',
    neighbourHint: 'Shown to women of your county who would film with somebody, once you agreed to be found.',
    submit: 'Save',
    saved: 'Saved.',
  },
});
