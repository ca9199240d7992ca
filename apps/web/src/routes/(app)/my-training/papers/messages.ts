import type { Use } from '@fulian/domain/training';
import { messagesIn } from '#lib/words/messages-in.ts';

interface PaperMessages {
  readonly title: string;
  readonly lead: string;
  readonly mine: string;
  readonly asked: (camp: string) => string;
  readonly askedHint: string;
  readonly uses: Readonly<Record<Use, string>>;
  readonly answer: string;
  readonly rather: string;
  readonly certificates: string;
  readonly noCertificates: string;
  readonly noCertificatesHint: string;
  readonly pdf: string;
  readonly valid: string;
  readonly revoked: (on: string) => string;
  readonly earlier: (number: string) => string;
  readonly shown: string;
  readonly hidden: string;
  readonly show: string;
  readonly hide: string;
  readonly check: string;
  readonly homework: string;
  readonly homeworkLead: string;
  readonly noHomework: string;
  readonly film: string;
  readonly done: Readonly<Record<string, string>>;
}

export const messages = messagesIn<PaperMessages>({
  zh: {
    title: '我的证书和作业',
    lead: '证书、自愿的作业，还有结业三个月以后的一个问题。',
    mine: '我的培训',
    asked: (camp) => `三个月过去了，${camp}学的，您用上了什么？`,
    askedHint: '只问这一次，可以不答。主办方只看到合计，看不到是谁说的。',
    uses: {
      filming: '拍摄',
      editing: '剪辑',
      writing: '写文案、写新闻',
      live: '直播',
      replies: '回评论',
      selling: '卖自家或村里的东西',
      passed_on: '教了别人',
      not_yet: '还没有用上',
    },
    answer: '告诉培训组',
    rather: '不想回答',
    certificates: '我的证书',
    noCertificates: '还没有证书',
    noCertificatesHint: '到场的那一期结业以后，主办方会发。',
    pdf: '下载 PDF',
    valid: '有效',
    revoked: (on) => `${on} 撤销`,
    earlier: (number) => `旧编号 ${number} 已撤销，查验时会指向这一张。`,
    shown: '别人按编号查验时，看到您的全名。',
    hidden: '别人按编号查验时，只看到您的姓。',
    show: '同意显示全名',
    hide: '只显示姓',
    check: '看看别人查到什么',
    homework: '作业',
    homeworkLead: '自愿做。只有您和老师看得到。',
    noHomework: '没有作业',
    film: '我能拍吗？（小测，不记录）',
    done: {
      used: '谢谢，这一期不会再问。',
      name: '已按您的意思改好。',
    },
  },
  en: {
    title: 'My certificates and homework',
    lead: 'Certificates, homework if you like, and one question after three months.',
    mine: 'My training',
    asked: (camp) => `Three months on: what did you use of ${camp}?`,
    askedHint: 'Asked this once; you need not answer. The organiser sees sums, and not who said what.',
    uses: {
      filming: 'Filming',
      editing: 'Editing',
      writing: 'Writing',
      live: 'Live streams',
      replies: 'Replies',
      selling: 'Selling what the village makes',
      passed_on: 'I taught somebody',
      not_yet: 'Nothing yet',
    },
    answer: 'Tell them',
    rather: 'I would rather not say',
    certificates: 'My certificates',
    noCertificates: 'No certificates yet',
    noCertificatesHint: 'They are issued when a session you were at is done.',
    pdf: 'PDF',
    valid: 'valid',
    revoked: (on) => `revoked ${on}`,
    earlier: (number) => `The old number ${number} is revoked; whoever verifies it is led to this one.`,
    shown: 'Whoever has the number reads your whole name.',
    hidden: 'Whoever has the number reads the first character of your name.',
    show: 'Show my whole name',
    hide: 'Show no more than the first character',
    check: 'See what others see',
    homework: 'Homework',
    homeworkLead: 'Optional; between you and your trainer.',
    noHomework: 'No homework',
    film: 'May I film this? (a check; nothing is kept)',
    done: {
      used: 'Thank you; of this session you will not be asked again.',
      name: 'Changed as you wish.',
    },
  },
});
