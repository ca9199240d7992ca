import type { Archive } from '../archive/archive.js';
import { partNamed } from '../archive/part-named.js';
import { refuse } from '../refuse.js';
import { attributeOf } from '../xml/attribute-of.js';
import { scanElements } from '../xml/scan-elements.js';
import { isBuiltInDateFormat, isDateFormat } from './is-date-format.js';

const mostStyles = 65_536;

/** For each style of a cell, by its number, whether it shows a day or a time. */
export async function readDateStyles(archive: Archive, part: string): Promise<readonly boolean[]> {
  const dateFormats = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isInside = false;
  await scanElements(archive, partNamed(archive, part), (name, attributes) => {
    if (name === 'numFmt')
      dateFormats.set(numberOf(attributes), isDateFormat(attributeOf(attributes, 'formatCode') ?? ''));
    else if (name === 'cellXfs') isInside = true;
    else if (name === 'cellStyles' || name === 'dxfs') isInside = false;
    else if (name === 'xf' && isInside) {
      const id = numberOf(attributes);
      styles.push(dateFormats.get(id) ?? isBuiltInDateFormat(id));
    }
    if (styles.length > mostStyles || dateFormats.size > mostStyles)
      refuse('FileDamaged', 'The workbook has more styles than any spreadsheet program writes.');
  });
  return styles;
}

const numberOf = (attributes: string): number => Number(attributeOf(attributes, 'numFmtId') ?? 0);
