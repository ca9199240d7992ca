import { type MadePart, makeZip } from './make-zip.js';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a workbook for a test is made of; whatever is left out is left out of the file too, or plain. */
export interface MadeXlsx {
  /** The rows of the only sheet, as XML. */
  readonly rows?: string;
  /** What follows the rows, such as merged cells. */
  readonly afterRows?: string;
  /** The whole sheet, in place of the two above. */
  readonly sheet?: string | Uint8Array;
  readonly strings?: string | Uint8Array;
  readonly styles?: string;
  readonly workbook?: string;
  readonly relations?: string;
  readonly more?: readonly MadePart[];
}

const plainWorkbook = '<workbook><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>';

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;

export const sheetXml = (rows: string, after = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;

export const partsOfXlsx = (made: MadeXlsx): readonly MadePart[] => [
  {
    name: '_rels/.rels',
    content: `<Relationships>${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  },
  { name: 'xl/workbook.xml', content: made.workbook ?? plainWorkbook },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: `<Relationships>${made.relations ?? relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${
      made.strings === undefined ? '' : relation('rId8', 'sharedStrings', 'sharedStrings.xml')
    }${made.styles === undefined ? '' : relation('rId9', 'styles', 'styles.xml')}</Relationships>`,
  },
  ...(made.strings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', content: made.strings, level: 1 }]),
  ...(made.styles === undefined ? [] : [{ name: 'xl/styles.xml', content: made.styles }]),
  { name: 'xl/worksheets/sheet1.xml', content: made.sheet ?? sheetXml(made.rows ?? '', made.afterRows) },
  ...(made.more ?? []),
];

export const makeXlsx = (made: MadeXlsx): Buffer => makeZip(partsOfXlsx(made));
