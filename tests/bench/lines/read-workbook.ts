// Reads one workbook in a process of its own and prints how fast, and the most memory it took.
import { readFileSync } from 'node:fs';

const built = new URL('../../../../packages/sheets/dist/index.js', import.meta.url).href;
const { openWorkbook } = await import(built);
const begun = performance.now();
const workbook = await openWorkbook(process.argv[2] ?? '', 'bench.xlsx');
let rows = 0;
for (const sheet of workbook.sheets) for await (const _ of sheet.rows()) rows++;
const seconds = (performance.now() - begun) / 1000;
const [, kibibytes] = /VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
console.log(JSON.stringify({ rowsPerSecond: rows / seconds, mebibytes: Number(kibibytes) / 1024 }));
