import type { DateSystem } from '@fulian/domain/imports';
import type { Archive } from '../archive/archive.js';
import { partNamed } from '../archive/part-named.js';
import { attributeOf } from '../xml/attribute-of.js';
import { scanElements } from '../xml/scan-elements.js';

/** One tab as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relationId: string;
}

/** What the workbook says of itself. */
export interface WorkbookPart {
  readonly dateSystem: DateSystem;
  readonly sheets: readonly ListedSheet[];
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

export async function readWorkbookPart(archive: Archive, part: string): Promise<WorkbookPart> {
  let dateSystem: DateSystem = '1900';
  const sheets: ListedSheet[] = [];
  await scanElements(archive, partNamed(archive, part), (name, attributes) => {
    if (name === 'workbookPr' && isTrue(attributeOf(attributes, 'date1904'))) dateSystem = '1904';
    if (name === 'sheet') sheets.push(listedSheet(attributes));
  });
  return { dateSystem, sheets };
}

const relationId = /(?:^|\s)[^\s=:]+:id\s*=\s*["']([^"']*)["']/;

const listedSheet = (attributes: string): ListedSheet => ({
  name: attributeOf(attributes, 'name') ?? '',
  isHidden: (attributeOf(attributes, 'state') ?? 'visible') !== 'visible',
  relationId: attributeOf(attributes, 'r:id') ?? relationId.exec(attributes)?.[1] ?? '',
});
