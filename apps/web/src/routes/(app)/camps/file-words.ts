import { messagesIn } from '#lib/words/messages-in.ts';

/** Why a file was not taken, by the code the API answers with. */
export const fileWords = messagesIn<{
  readonly problems: Readonly<Record<string, string>>;
  readonly other: string;
  readonly lacking: (columns: string) => string;
}>({
  zh: {
    problems: {
      FileMissing: '请先选一个文件。',
      EmptyFile: '这个文件是空的。',
      FileEmpty: '这个文件是空的。',
      FileTooLarge: '文件太大了。资料最多 8 MB，表格最多 4 MB。',
      TooManyMaterials: '一期最多放 20 份资料，请先删掉不用的。',
      NotAnEnrolmentSheet: '没有找到表头。请用模板，或者检查第一行的列名。',
      TooManyRows: '一张表最多 2000 行，请分成几张。',
      FileDamaged: '文件打不开，可能没有下载完整。请另存一份再试。',
      FileEncrypted: '文件有密码，请去掉密码再上传。',
      OldExcelFile: '这是旧格式（.xls），请另存为 .xlsx 再上传。',
      WebPage: '这其实是网页，请用 Excel 打开后另存为 .xlsx。',
      NotASpreadsheet: '这不是表格，请上传 .xlsx 或 .csv。',
      CampNotOpen: '这一期现在不接受报名。',
      FORBIDDEN: '您现在的职务不能做这一步。',
      UNAUTHENTICATED: '登录已过期，请重新登录。',
      NOT_FOUND: '这一期不在您的范围内。',
    },
    other: '没有传上去，请再试一次。',
    lacking: (columns) => `缺少这些列：${columns}。`,
  },
  en: {
    problems: {
      FileMissing: 'Choose a file first.',
      EmptyFile: 'The file is empty.',
      FileEmpty: 'The file is empty.',
      FileTooLarge: 'The file is too large: 8 MB for a material, 4 MB for a sheet.',
      TooManyMaterials: 'A session has at most 20 materials; take one away first.',
      NotAnEnrolmentSheet: 'No header was found. Use the template, or look at the names of the columns.',
      TooManyRows: 'A sheet has at most 2000 rows.',
      FileDamaged: 'The file is damaged; save it once more.',
      FileEncrypted: 'The file has a password; take it off first.',
      OldExcelFile: 'This is the old format (.xls); save it as .xlsx.',
      WebPage: 'This is a web page; open it in Excel and save it as .xlsx.',
      NotASpreadsheet: 'This is no spreadsheet; send .xlsx or .csv.',
      CampNotOpen: 'The session does not take enrolments now.',
      FORBIDDEN: 'Your post does not hold this.',
      UNAUTHENTICATED: 'Please sign in again.',
      NOT_FOUND: 'That session is not yours.',
    },
    other: 'It did not arrive; please try again.',
    lacking: (columns) => `These columns are missing: ${columns}.`,
  },
});
