import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    title: (name: string) => `交接：${name}`,
    lead: '交接以后，学员的作品、目标和数据您不再看得到，新陪练看得到。',
    queue: '陪练台',
    find: '按姓名找',
    findNow: '查找',
    to: '交给谁',
    none: '没有找到。换个字试试，或者请县妇联安排。',
    notes: '给新陪练的话',
    notesHint: '一人一段，没有要说的就空着。学员本人也看得到，请写能当面说的话。',
    note: (name: string) => `关于${name}`,
    submit: '交接这一组',
  },
  en: {
    title: (name: string) => `Hand over: ${name}`,
    lead: 'Afterwards you see nothing of these trainees any more; the next coach does.',
    queue: 'Coach’s desk',
    find: 'Find by name',
    findNow: 'Find',
    to: 'To whom',
    none: 'Nobody found. Try another part of the name, or ask the county’s office.',
    notes: 'For the next coach',
    notesHint:
      'One on each, empty where there is nothing to say. She reads it too: write what you would say to her.',
    note: (name: string) => `About ${name}`,
    submit: 'Hand the group over',
  },
});
