// Writes the files of examples/exports, always the same. Run after building domain and sheets: node scripts/make-examples/make-examples.mjs
import { writeFile } from 'node:fs/promises';
import { writeCsv, writeWorkbook } from '../../packages/sheets/dist/index.js';
import { inventDays } from './invent-days.mjs';
import { inventWorks } from './invent-works.mjs';
import { layOutDays } from './lay-out-days.mjs';
import { layOutWorks } from './lay-out-works.mjs';
import { spoilRows } from './spoil-rows.mjs';

const folder = new URL('../../examples/exports/', import.meta.url);

const works = layOutWorks(inventWorks('回村记', 30));
const days = layOutDays(inventDays());

const files = {
  'douyin-works.xlsx': writeWorkbook([works]),
  'douyin-works-gb18030.csv': writeCsv(works.rows, 'gb18030'),
  'daily-sheet.xlsx': writeWorkbook([days]),
  'daily-sheet-utf8.csv': writeCsv(layOutDays(inventDays(), { isPlain: true }).rows),
  'daily-sheet-with-errors.xlsx': writeWorkbook([spoilRows(layOutDays(inventDays(), { isPlain: true }))]),
};

for (const [name, pieces] of Object.entries(files)) {
  await writeFile(new URL(name, folder), pieces);
  console.log(name);
}
