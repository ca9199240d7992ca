import { refuse } from './refuse.js';
import type { WorkbookKind } from './workbook.js';

const startsWith = (bytes: Buffer, hex: string): boolean => {
  const magic = Buffer.from(hex, 'hex');
  return bytes.subarray(0, magic.length).equals(magic);
};

const zip = ['504b0304', '504b0506'];
const compoundFile = 'd0cf11e0a1b11ae1';
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');
/** PDF, RAR, 7-Zip, gzip, PNG, JPEG, GIF. */
const otherFiles = ['255044462d', '526172211a', '377abcaf271c', '1f8b', '89504e47', 'ffd8ff', '47494638'];

const webPage = /^\s*(?:<!doctype html|<html|<head|<body|<table|<div|<meta)/i;
const webArchive = /^\s*mime-version:/i;
const oldExcelXml = /^\s*<\?xml[^>]*>[\s\S]*urn:schemas-microsoft-com:office:spreadsheet/i;
const xml = /^\s*<\?xml|^\s*<!doctype/i;

/**
 * What a file is by its first bytes, since its name often lies: back-ends hand out web pages and tab-separated text named
 * `.xls`. What is known not to be read is refused by its own name, so that the person learns what to do.
 */
export function detectKind(bytes: Buffer): WorkbookKind {
  if (zip.some((magic) => startsWith(bytes, magic))) return 'xlsx';
  if (startsWith(bytes, compoundFile)) refuseCompoundFile(bytes);
  if (otherFiles.some((magic) => startsWith(bytes, magic)))
    refuse('NotASpreadsheet', 'The file is a document, a picture or an archive, not a spreadsheet.');
  return kindOfText(
    bytes
      .subarray(0, 4096)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  );
}

function refuseCompoundFile(bytes: Buffer): never {
  return bytes.includes(encryptedPackage)
    ? refuse('FileEncrypted', 'The file is protected by a password: remove it and save the file again.')
    : refuse(
        'OldExcelFile',
        'The file is of Excel 97-2003: open it and save it as an Excel workbook (.xlsx).',
      );
}

function kindOfText(start: string): WorkbookKind {
  if (oldExcelXml.test(start))
    refuse('OldExcelFile', 'The file is an XML table of Excel 2003: save it as an Excel workbook (.xlsx).');
  if (webArchive.test(start))
    refuse('WebPage', 'The file is a web archive with the name of a spreadsheet: save it as .xlsx.');
  if (webPage.test(start)) return 'html';
  if (xml.test(start)) refuse('NotASpreadsheet', 'The file is an XML document, not a spreadsheet.');
  return 'csv';
}
