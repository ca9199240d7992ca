import { escapeText } from './escape-text.js';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageSchema = 'http://schemas.openxmlformats.org/package/2006';
const documentSchema = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const eachSheet = (count: number, xml: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => xml(index + 1)).join('');

export const contentTypesPart = (sheets: number): string =>
  `${declaration}<Types xmlns="${packageSchema}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>\
<Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>\
${eachSheet(sheets, (number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${contentType}.worksheet+xml"/>`)}</Types>`;

const relationsXml = (relations: string): string =>
  `${declaration}<Relationships xmlns="${packageSchema}/relationships">${relations}</Relationships>`;

const relationXml = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${documentSchema}/${kind}" Target="${target}"/>`;

export const fileRelationsPart = relationsXml(relationXml('rId1', 'officeDocument', 'xl/workbook.xml'));

export const workbookRelationsPart = (sheets: number): string =>
  relationsXml(
    eachSheet(sheets, (number) =>
      relationXml(`sheet${number}`, 'worksheet', `worksheets/sheet${number}.xml`),
    ) + relationXml('styles', 'styles', 'styles.xml'),
  );

export const workbookPart = (tabs: readonly string[]): string =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${documentSchema}"><sheets>\
${tabs.map((tab, index) => `<sheet name="${escapeText(tab)}" sheetId="${index + 1}" r:id="sheet${index + 1}"/>`).join('')}\
</sheets></workbook>`;
