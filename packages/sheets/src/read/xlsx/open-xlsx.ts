import { openArchive } from '../archive/open-archive.js';
import { partNamed } from '../archive/part-named.js';
import { refuse } from '../refuse.js';
import type { SheetLimits } from '../sheet-limits.js';
import type { Sheet, Workbook } from '../workbook.js';
import type { CellSetting } from './cell-builder.js';
import { findWorkbookPart } from './find-workbook-part.js';
import { readNumberStyles } from './number-styles.js';
import { readRelations } from './relations.js';
import { readStringTable } from './string-table.js';
import { readWorkbookPart } from './workbook-part.js';
import { Worksheet } from './worksheet.js';

/** Opens an .xlsx: checks its packing, then reads its list of sheets, its styles and its texts. */
export async function openXlsx(bytes: Buffer, limits: SheetLimits): Promise<Workbook> {
  const archive = await openArchive(bytes, limits);
  const part = await findWorkbookPart(archive);
  const { dateSystem, sheets: listed } = await readWorkbookPart(archive, part);
  const relations = await readRelations(archive, part);
  const targetOf = (kind: string): string | undefined => relations.find((each) => each.kind === kind)?.target;
  const strings = targetOf('sharedStrings');
  const styles = targetOf('styles');
  const setting: CellSetting = {
    dateSystem,
    strings: strings ? await readStringTable(archive, strings, limits) : [],
    numberStyles: styles ? await readNumberStyles(archive, styles) : [],
  };
  const sheets = listed.flatMap((tab): Sheet[] => {
    const relation = relations.find(({ id }) => id === tab.relationId);
    if (relation?.kind !== 'worksheet') return [];
    return [new Worksheet(tab, archive, partNamed(archive, relation.target), setting, limits)];
  });
  if (sheets.length === 0) refuse('FileDamaged', 'The workbook has no sheet.');
  return { kind: 'xlsx', dateSystem, sheets };
}
