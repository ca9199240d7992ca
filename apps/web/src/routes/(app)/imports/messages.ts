import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    title: '导入记录',
    lead: '每一份导入的文件都留在这里，可以再看、可以撤销。',
    importFile: '导入数据',
    dictate: '口述数字',
    remembered: '记住的列',
    none: '还没有导入过文件',
    noneHint: '从平台后台下载数据文件，再从这里导入。',
    noneHintForOthers: '主席、副主席、宣传干事和融媒中心的编辑导入文件以后，这里会列出来。',
    file: '文件',
    state: '状态',
    owner: '账号或单位',
    rows: '行数',
    by: '谁导入的',
    at: '时间',
  },
  en: {
    title: 'Imports',
    lead: 'Every imported file stays here, to be looked at again and to be undone.',
    importFile: 'Import figures',
    dictate: 'Say the figures',
    remembered: 'Remembered columns',
    none: 'Nothing imported yet',
    noneHint: 'Download a file from the platform’s back-end and import it here.',
    noneHintForOthers:
      'Files are listed here once a chair, vice-chair, publicity officer or editor has imported one.',
    file: 'File',
    state: 'State',
    owner: 'Account or unit',
    rows: 'Rows',
    by: 'By whom',
    at: 'When',
  },
});
