import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    title: '记住的列',
    lead: (unit: string) => `${unit}的人选定过的表头：再收到同样表头的文件，就按这个读。`,
    imports: '导入记录',
    kind: '表的种类',
    columns: '表头 → 读作',
    means: (header: string, field: string) => `${header} → ${field}`,
    notRead: '不读',
    by: '谁选定的',
    deed: '操作',
    forget: '忘掉',
    none: '还没有记住什么',
    noneHint: '导入时如果列认错了，在预览里点“改一改”，选好的就会记在这里。',
  },
  en: {
    title: 'Remembered columns',
    lead: (unit: string) =>
      `Headers that people of ${unit} have decided about: the next file with the same headers is read so.`,
    imports: 'Imports',
    kind: 'Kind of table',
    columns: 'Header → read as',
    means: (header: string, field: string) => `${header} → ${field}`,
    notRead: 'not read',
    by: 'Decided by',
    deed: 'Deed',
    forget: 'Forget',
    none: 'Nothing is remembered yet',
    noneHint:
      'Where a column is taken for something else, choose “Change” in the preview; what you choose is kept here.',
  },
});
