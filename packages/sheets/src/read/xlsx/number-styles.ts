import type { Archive } from '../archive/archive.js';
import { partNamed } from '../archive/part-named.js';
import { refuse } from '../refuse.js';
import { attributeOf } from '../xml/attribute-of.js';
import { scanElements } from '../xml/scan-elements.js';
import { isBuiltInDateFormat, isDateFormat } from './is-date-format.js';
import { isBuiltInPercentFormat, isPercentFormat } from './is-percent-format.js';

const mostStyles = 65_536;

/** What a number stands for under a style: a day or a time, a percentage, or itself. */
export type NumberStyle = 'date' | 'percentage' | 'plain';

/** For each style of a cell, by its number, what numbers stand for under it. */
export async function readNumberStyles(archive: Archive, part: string): Promise<readonly NumberStyle[]> {
  const formats = new Map<number, NumberStyle>();
  const styles: NumberStyle[] = [];
  let isInside = false;
  await scanElements(archive, partNamed(archive, part), (name, attributes) => {
    if (name === 'numFmt')
      formats.set(numberOf(attributes), styleOf(attributeOf(attributes, 'formatCode') ?? ''));
    else if (name === 'cellXfs') isInside = true;
    else if (name === 'cellStyles' || name === 'dxfs') isInside = false;
    else if (name === 'xf' && isInside) {
      const id = numberOf(attributes);
      styles.push(formats.get(id) ?? builtInStyle(id));
    }
    if (styles.length > mostStyles || formats.size > mostStyles)
      refuse('FileDamaged', 'The workbook has more styles than any spreadsheet program writes.');
  });
  return styles;
}

const numberOf = (attributes: string): number => Number(attributeOf(attributes, 'numFmtId') ?? 0);

const styleOf = (code: string): NumberStyle =>
  isDateFormat(code) ? 'date' : isPercentFormat(code) ? 'percentage' : 'plain';

const builtInStyle = (id: number): NumberStyle =>
  isBuiltInDateFormat(id) ? 'date' : isBuiltInPercentFormat(id) ? 'percentage' : 'plain';
