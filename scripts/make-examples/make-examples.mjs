// Writes the files of examples/exports, always the same. Run after building domain and sheets: node scripts/make-examples/make-examples.mjs
import { writeFile } from 'node:fs/promises';
import { writeCsv, writeWorkbook } from '../../packages/sheets/dist/index.js';
import { inventDays } from './invent-days.mjs';
import { inventWorks } from './invent-works.mjs';
import { layOutDays } from './lay-out-days.mjs';
import {
  layOutAccount,
  layOutBilibili,
  layOutChannels,
  layOutKuaishou,
  layOutNotes,
  layOutToutiao,
  layOutToutiaoVideos,
  layOutWeibo,
} from './lay-out-platforms.mjs';
import { layOutArticles, layOutReads, layOutUsers } from './lay-out-wechat.mjs';
import { layOutWorks } from './lay-out-works.mjs';
import { spoilRows } from './spoil-rows.mjs';

const folder = new URL('../../examples/exports/', import.meta.url);

const invented = inventWorks('回村记', 30);
const works = layOutWorks(invented);
const some = invented.slice(0, 12);
const days = layOutDays(inventDays());

const files = {
  'douyin-works.xlsx': writeWorkbook([works]),
  'douyin-works-gb18030.csv': writeCsv(works.rows, 'gb18030'),
  'daily-sheet.xlsx': writeWorkbook([days]),
  'daily-sheet-utf8.csv': writeCsv(layOutDays(inventDays(), { isPlain: true }).rows),
  'daily-sheet-with-errors.xlsx': writeWorkbook([spoilRows(layOutDays(inventDays(), { isPlain: true }))]),
  'douyin-account.xlsx': writeWorkbook(layOutAccount()),
  'channels-works.csv': writeCsv(layOutChannels(some)),
  'wechat-articles.xlsx': writeWorkbook([layOutArticles(some)]),
  'wechat-reads.xlsx': writeWorkbook([layOutReads()]),
  'wechat-users.xlsx': writeWorkbook([layOutUsers()]),
  'weibo-posts-gb18030.csv': writeCsv(layOutWeibo(some), 'gb18030'),
  'kuaishou-works.xlsx': writeWorkbook([layOutKuaishou(some)]),
  'xiaohongshu-notes.xlsx': writeWorkbook([layOutNotes(some)]),
  'bilibili-videos-utf16.tsv': [asUtf16(layOutBilibili(some))],
  'toutiao-works.xlsx': writeWorkbook([layOutToutiao(some)]),
  'toutiao-videos.xlsx': writeWorkbook([layOutToutiaoVideos(some)]),
};

/** Separated by tabs in UTF-16 with a byte order mark: what Excel calls "Unicode text". */
function asUtf16(/** @type {unknown[][]} */ rows) {
  return Buffer.from(`\ufeff${rows.map((cells) => `${cells.join('\t')}\r\n`).join('')}`, 'utf16le');
}

for (const [name, pieces] of Object.entries(files)) {
  await writeFile(new URL(name, folder), pieces);
  console.log(name);
}
