import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    title: '陪练台',
    lead: '等得最久的排在前面，别的都不看：不看分数，不看播放量。暂停的排在最后。',
    waiting: (count: number) => (count ? `等您答复（${count}）` : '等您答复'),
    none: '都答复完了',
    noneHint: '有新作品发来，这里会自己更新。',
    noGroup: '您现在没有陪练组',
    noGroupHint: '由县级妇联安排谁陪练谁。',
    answered: '最近答复的',
    groups: '我陪练的学员',
    since: (on: string) => `${on} 起`,
    handOver: '交给别的陪练',
    nobody: '这一组还没有学员。',
    news: '有新的变化',
    show: '看最新的',
    done: { handed: '已交接。从现在起，这一组的内容您不再看得到。' } as Readonly<Record<string, string>>,
  },
  en: {
    title: 'Coach’s desk',
    lead: 'Who has waited longest comes first, and nothing else counts: no scores, no plays. Who pauses comes last.',
    waiting: (count: number) => (count ? `To be answered (${count})` : 'To be answered'),
    none: 'All answered',
    noneHint: 'When something is sent, this page says so by itself.',
    noGroup: 'You coach no group now',
    noGroupHint: 'The county’s office says who coaches whom.',
    answered: 'Answered last',
    groups: 'Whom I coach',
    since: (on: string) => `since ${on}`,
    handOver: 'Hand over to another coach',
    nobody: 'Nobody is in this group yet.',
    news: 'Something has changed',
    show: 'Show it',
    done: { handed: 'Handed over. From now on you see nothing of this group.' } as Readonly<
      Record<string, string>
    >,
  },
});
