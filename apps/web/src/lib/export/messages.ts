import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    save: '下载表格',
    workbook: 'Excel 表格',
    csv: 'CSV',
    print: '打印',
    number: '序号',
    saveOf: (table: string) => `下载“${table}”`,
    shownNote: (on: string) =>
      `导出日期：${on}。账号的数字由各单位自报；“≥”表示平台只给了下限，空格表示没有报，不是零。`,
    partNote: (shown: number, total: number) => `全部 ${total} 行，这里是页面上列出的 ${shown} 行。`,
    note: (unit: string, on: string) =>
      `${unit}。数字由各单位自报，同一个人关注几个账号无法去重；“≥”表示平台只给了下限，空格表示没有报。导出日期：${on}。`,
  },
  en: {
    save: 'Download the table',
    workbook: 'Excel workbook',
    csv: 'CSV',
    print: 'Print',
    number: 'No.',
    saveOf: (table: string) => `Download “${table}”`,
    shownNote: (on: string) =>
      `Exported on ${on}. Figures of accounts are self-reported; “≥” means that the platform gives a lower bound only, an empty cell that nothing was reported, which is not zero.`,
    partNote: (shown: number, total: number) =>
      `${total} rows in all; these are the ${shown} that the page listed.`,
    note: (unit: string, on: string) =>
      `${unit}. Self-reported; who follows several accounts cannot be told apart; “≥” means that the platform gives a lower bound only, an empty cell that nothing was reported. Exported on ${on}.`,
  },
});
