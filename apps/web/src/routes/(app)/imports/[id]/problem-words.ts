import type { CellProblemCode } from '@fulian/domain/imports';
import { messagesIn } from '#lib/words/messages-in.ts';
import { say } from '#lib/words/say.ts';

type RowProblemCode =
  | CellProblemCode
  | 'AccountUnknown'
  | 'AccountAmbiguous'
  | 'AccountClosed'
  | 'RowContradicts';

const cellWords = messagesIn<Readonly<Record<RowProblemCode, string>>>({
  zh: {
    Missing: '这一格必须填',
    CellError: '这一格是公式错误',
    TooLong: '文字太长',
    NotACount: '不是数字',
    NotWhole: '应该是整数',
    Negative: '不能小于 0',
    TooLarge: '数字太大',
    MergedNumber: '几个格子合并成一个数，分不清是谁的',
    NotARatio: '不是百分数或 0 到 1 的小数',
    NotADuration: '不是时长',
    NotAPlace: '看不出是当天第几条，头条写 1 或“头条”',
    NotADate: '不是日期',
    NotAnInstant: '不是时间',
    InTheFuture: '日期在今天以后',
    UnknownPlatform: '不认识这个平台',
    AccountUnknown: '本单位和下级没有这个账号',
    AccountAmbiguous: '有几个同名账号，请写明平台或账号 ID',
    AccountClosed: '账号在这一天以前已经注销',
    RowContradicts: '和前面的行说法不一致',
  },
  en: {
    Missing: 'must be filled in',
    CellError: 'holds a formula error',
    TooLong: 'is too long',
    NotACount: 'is not a number',
    NotWhole: 'is not a whole number',
    Negative: 'is below zero',
    TooLarge: 'is too large',
    MergedNumber: 'is one number merged over several cells',
    NotARatio: 'is neither a percentage nor a share from 0 to 1',
    NotADuration: 'is not a duration',
    NotAPlace: 'does not say which article of the day it is: the headline is 1',
    NotADate: 'is not a date',
    NotAnInstant: 'is not a time',
    InTheFuture: 'lies in the future',
    UnknownPlatform: 'is no known platform',
    AccountUnknown: 'names no account of the unit or below it',
    AccountAmbiguous: 'names several accounts: give the platform or the handle',
    AccountClosed: 'names an account that was closed before that day',
    RowContradicts: 'contradicts an earlier row',
  },
});

/** Why a cell could not be taken; a reason that this build does not know keeps its name. */
export const cellProblemWord = (code: string): string =>
  (say(cellWords) as Readonly<Record<string, string>>)[code] ?? code;

interface FileProblemWords {
  readonly byCode: Readonly<Record<string, string>>;
  readonly other: string;
}

/** Why a whole file could not be read or imported. */
export const fileProblemWords = messagesIn<FileProblemWords>({
  zh: {
    byCode: {
      EmptySheet: '文件里没有内容。',
      UnknownFormat: '认不出这是什么表。请用平台后台下载的原文件，或带表头的每日数字表。',
      MissingColumns: '表里少了几列，没法导入。',
      FileEmpty: '这个文件是空的。',
      FileTooLarge: '文件太大，最多 30 MB。请按月份分成几份。',
      FileDamaged: '文件损坏了。请重新下载一次。',
      FileEncrypted: '文件设了打开密码。请去掉密码再导入。',
      OldExcelFile:
        '这是旧版 Excel 文件（.xls）。请用 Excel 或 WPS 打开它，点“文件”→“另存为”，类型选“Excel 工作簿（.xlsx）”，再导入新存的文件。',
      WebPage: '这其实是一个网页文件，里面没有表格。请在 Excel 里打开，另存为 .xlsx 再导入。',
      NotASpreadsheet: '这不是 Excel 或 CSV 文件。',
      UnknownEncoding: '文字编码认不出来。请在 Excel 里另存为 .xlsx 再导入。',
      UnpacksTooLarge: '文件解压后太大，不能读取。',
      UnsafeXml: '文件里有不安全的内容，不能读取。',
      TooManyColumns: '列数太多。请只留下需要的列。',
      TooManyCells: '格子太多。请按月份分成几份。',
      TooMuchText: '文字太多。请只留下需要的列。',
      TooManyRows: '行数太多。请按月份分成几份。',
      OriginalLocked: '原文件打不开：平台的密钥换过了。请重新上传这个文件。',
      GivenUp: '读取几次都中断了。请稍后再导入一次。',
    },
    other: '文件读不出来。请重新下载一次再导入。',
  },
  en: {
    byCode: {
      EmptySheet: 'There is nothing in the file.',
      UnknownFormat:
        'This is no table we know. Use the platform’s own export, or a daily sheet with headers.',
      MissingColumns: 'Some columns are missing.',
      FileEmpty: 'This file is empty.',
      FileTooLarge: 'The file is too large; at most 30 MB. Split it by month.',
      FileDamaged: 'The file is damaged. Download it again.',
      FileEncrypted: 'The file is locked with a password. Remove it and import again.',
      OldExcelFile:
        'This is an old Excel file (.xls). Open it in Excel or WPS, choose File, Save as, type Excel workbook (.xlsx), and import the new file.',
      WebPage:
        'This is a web page in fact, without a table. Open it in Excel, save it as .xlsx and import that.',
      NotASpreadsheet: 'This is neither an Excel nor a CSV file.',
      UnknownEncoding: 'The encoding of the text is not known. Save it as .xlsx and import that.',
      UnpacksTooLarge: 'The file unpacks to more than can be read.',
      UnsafeXml: 'The file holds unsafe content and is not read.',
      TooManyColumns: 'Too many columns. Keep only the ones that are needed.',
      TooManyCells: 'Too many cells. Split the file by month.',
      TooMuchText: 'Too much text. Keep only the columns that are needed.',
      TooManyRows: 'Too many rows. Split the file by month.',
      OriginalLocked: 'The file cannot be opened: the key of the platform was changed. Send it again.',
      GivenUp: 'Reading broke off several times. Please import it again later.',
    },
    other: 'The file cannot be read. Download it again and import that.',
  },
});
