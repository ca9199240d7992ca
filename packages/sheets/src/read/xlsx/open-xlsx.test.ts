import { expect, test } from 'vitest';
import { all, opened, refusalOf, rowsIn, textsIn } from '../../../test/gather.js';
import { makeXlsx, sheetXml } from '../../../test/make-xlsx.js';
import { SheetLimits } from '../sheet-limits.js';

const styles = `<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="22"/><xf numFmtId="10"/><xf numFmtId="45"/></cellXfs>
  <dxfs><dxf/></dxfs></styleSheet>`;

test('each kind of cell comes as what it is', async () => {
  const strings =
    '<sst><si><t>澧县女性</t></si><si><r><t>抖</t></r><r><t xml:space="preserve">音 </t></r></si></sst>';
  const [row] = await rowsIn(
    makeXlsx({
      strings,
      rows: `<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3"><v>0.35000000000000003</v></c>
        <c r="D3" t="b"><v>1</v></c><c r="E3" t="e"><v>#REF!</v></c><c r="F3" t="inlineStr"><is><t>行内 &amp; 文字</t></is></c>
        <c r="G3" t="str"><f>A3&amp;"!"</f><v>澧县女性!</v></c><c r="H3"><f>1+1</f><v>2</v></c><c r="I3" s="2"/><c r="J3"><v>1</v></c></row>`,
    }),
  );
  expect(row?.number).toBe(3);
  expect(row?.cells.map(({ kind, text }) => [kind, text])).toEqual([
    ['text', '澧县女性'],
    ['text', '抖音 '],
    ['number', '0.35'],
    ['boolean', 'TRUE'],
    ['error', '#REF!'],
    ['text', '行内 & 文字'],
    ['text', '澧县女性!'],
    ['number', '2'],
    ['empty', ''],
    ['number', '1'],
  ]);
  expect(row?.cells.map((cell) => cell.ref).join()).toBe('A3,B3,C3,D3,E3,F3,G3,H3,I3,J3');
});

test('a number under the style of a date or of a percentage is shown as one', async () => {
  const [row] = await rowsIn(
    makeXlsx({
      styles,
      rows: `<row r="1"><c r="A1" s="1"><v>46327</v></c><c r="B1" s="2"><v>46327.354166666664</v></c><c r="C1" s="3"><v>0.35</v></c>
        <c r="D1" s="4"><v>0.001041666666</v></c><c r="E1" s="1"><v>-5</v></c><c r="F1"><v>46327</v></c></row>`,
    }),
  );
  expect(row?.cells.map(({ kind, text, number }) => [kind, text, number])).toEqual([
    ['date', '2026-11-01', 46327],
    ['date', '2026-11-01 08:30:00', 46327.354166666664],
    ['number', '35%', 0.35],
    ['date', '00:01:30', 0.001041666666],
    ['number', '-5', -5],
    ['number', '46327', 46327],
  ]);
});

test('the 1904 system is read from the workbook, and dates are shown by it', async () => {
  const source = makeXlsx({
    styles,
    workbook:
      '<workbook><workbookPr date1904="1"/><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>',
    rows: '<row r="1"><c r="A1" s="1"><v>44865</v></c></row>',
  });
  expect((await opened(source)).dateSystem).toBe('1904');
  expect(await textsIn(source)).toEqual([['2026-11-01']]);
});

test('rows that say nothing are left out, and gaps are filled with empty cells', async () => {
  const rows = await rowsIn(
    makeXlsx({
      rows: `<row r="1"><c r="A1" s="0"/></row><row r="4"><c r="C4"><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row><row r="9"/>`,
    }),
  );
  expect(rows.map(({ number, cells }) => [number, cells.map((cell) => cell.text)])).toEqual([
    [4, ['', '', '1']],
    [5, ['2', '3']],
  ]);
});

test('the value of a merged range stands in all of its cells, which say so', async () => {
  const rows = await rowsIn(
    makeXlsx({
      rows: `<row r="1"><c r="A1" t="str"><v>日报</v></c></row>
        <row r="2"><c r="A2" t="str"><v>澧县</v></c><c r="C2"><v>7</v></c></row><row r="3"><c r="C3"><v>8</v></c></row>
        <row r="4"><c r="C4"><v>9</v></c></row><row r="6"><c r="A6"><v>5</v></c></row>`,
      afterRows:
        '<mergeCells count="4"><mergeCell ref="A1:D1"/><mergeCell ref="A2:B3"/><mergeCell ref="D5:D6"/><mergeCell ref="bad"/></mergeCells>',
    }),
  );
  expect(rows.map(({ cells }) => cells.map((cell) => cell.text).join('|'))).toEqual([
    '日报|日报|日报|日报',
    '澧县|澧县|7',
    '澧县|澧县|8',
    '||9',
    '5',
  ]);
  expect(rows[2]?.cells.map((cell) => [cell.ref, cell.merged])).toEqual([
    ['A3', 'A2:B3'],
    ['B3', 'A2:B3'],
    ['C3', undefined],
  ]);
});

test('namespaces, phonetic marks, escapes and part names in another case do no harm', async () => {
  const source = makeXlsx({
    relations: `<Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/Worksheets/Sheet1.xml"/>`,
    strings:
      '<x:sst><x:si><x:t>東_x000D_\n_x005F_x000D_</x:t><x:rPh sb="0" eb="1"><x:t>ひがし</x:t></x:rPh></x:si></x:sst>',
    sheet:
      '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  });
  expect(await textsIn(source)).toEqual([['東\n_x000D_']]);
});

test('sheets come in the order of their tabs, hidden ones marked, charts left out', async () => {
  const { kind, sheets } = await opened(
    makeXlsx({
      workbook: `<workbook><sheets><sheet name="乙&amp;丙" r:id="rId2"/><sheet name="图" r:id="rId3"/>
        <sheet name="甲" state="veryHidden" r:id="rId1"/></sheets></workbook>`,
      relations: `<Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="rId2" Type="x/worksheet" Target="worksheets/sheet2.xml"/>
        <Relationship Id="rId3" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/>
        <Relationship Id="rId4" Type="x/externalLink" TargetMode="External" Target="file:///etc/passwd"/>`,
      more: [
        { name: 'xl/worksheets/sheet2.xml', content: sheetXml('<row r="1"><c r="A1"><v>2</v></c></row>') },
      ],
    }),
  );
  expect(kind).toBe('xlsx');
  expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['乙&丙', false],
    ['甲', true],
  ]);
});

test('the rows of a sheet can be read again from the top', async () => {
  const { sheets } = await opened(makeXlsx({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }));
  const [sheet] = sheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  expect(await all(sheet.rows())).toEqual(await all(sheet.rows()));
});

test('macros, links to other workbooks and what else a workbook carries are not read', async () => {
  const more = [
    { name: 'xl/vbaProject.bin', content: 'macro' },
    { name: 'xl/externalLinks/externalLink1.xml', content: '<!DOCTYPE x>' },
  ];
  const source = makeXlsx({ more, rows: '<row r="1"><c r="A1"><f>\'[1]表\'!A1</f><v>7</v></c></row>' });
  expect(await textsIn(source)).toEqual([['7']]);
});

test('more text than the limit is refused before it is unpacked, more texts where they are met', async () => {
  const strings = `<sst>${'<si><t>a</t></si>'.repeat(3)}</sst>`;
  const codeWith = async (limits: Partial<SheetLimits>) =>
    (await refusalOf(makeXlsx({ strings }), { ...SheetLimits.usual, ...limits }))?.code;
  expect(await codeWith({ stringBytes: strings.length, strings: 3 })).toBeUndefined();
  expect(await codeWith({ stringBytes: strings.length - 1 })).toBe('TooMuchText');
  expect(await codeWith({ strings: 2 })).toBe('TooMuchText');
});
