import { Refusal } from '@fulian/domain/kernel';

/** Why a file is not read. */
export const sheetRefusalCodes = [
  'FileEmpty',
  'FileTooLarge',
  'FileDamaged',
  'FileEncrypted',
  /** An .xls, .xlsb or Excel 2003 XML file: to be saved as .xlsx. */
  'OldExcelFile',
  /** A web page with the name of a spreadsheet, as some back-ends hand out: to be saved as .xlsx. */
  'WebPage',
  'NotASpreadsheet',
  'UnknownEncoding',
  /** Unpacks to far more than it holds. */
  'UnpacksTooLarge',
  /** Holds a document type or entities of its own. */
  'UnsafeXml',
  'TooManyColumns',
  'TooManyCells',
  'TooMuchText',
] as const;

export type SheetRefusalCode = (typeof sheetRefusalCodes)[number];

export type SheetRefusal = Refusal<SheetRefusalCode>;

export const SheetRefusal = Object.freeze({
  of: (code: SheetRefusalCode, message: string): SheetRefusal => Refusal.of(code, message),
});
