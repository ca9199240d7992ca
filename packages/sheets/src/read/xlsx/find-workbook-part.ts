import type { Archive } from '../archive/archive.js';
import { refuse } from '../refuse.js';
import { readRelations } from './relations.js';

const otherContents = [
  { part: 'xl/workbook.bin', code: 'OldExcelFile', kind: 'a binary workbook (.xlsb)' },
  { part: 'word/document.xml', code: 'NotASpreadsheet', kind: 'a text document (.docx)' },
  { part: 'ppt/presentation.xml', code: 'NotASpreadsheet', kind: 'a presentation (.pptx)' },
  { part: 'content.xml', code: 'NotASpreadsheet', kind: 'an OpenDocument file (.ods)' },
  { part: 'index/document.iwa', code: 'NotASpreadsheet', kind: 'a Numbers document' },
] as const;

/** The name of the part that lists the sheets; a zip file without one is refused as what it is. */
export async function findWorkbookPart(archive: Archive): Promise<string> {
  const other = otherContents.find(({ part }) => archive.parts.has(part));
  if (other) refuse(other.code, `The file is ${other.kind}: save it as an Excel workbook (.xlsx).`);
  const relations = await readRelations(archive, '');
  const target =
    relations.find((relation) => relation.kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (!archive.parts.has(target.toLowerCase()))
    refuse(
      'NotASpreadsheet',
      'The file is an archive without a workbook: unpack it and send what is inside.',
    );
  return target;
}
