// Reads one file in a process of its own and prints what came of it, and the most memory it took.
import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/index.js';

const watch = watchTurns();
const workbook = await openWorkbook(process.argv[2] ?? '', 'file');
let outcome = 'code' in workbook ? workbook.code : 'read';
let rows = 0;
for (const sheet of 'sheets' in workbook ? workbook.sheets : []) {
  for await (const row of sheet.rows()) {
    if ('code' in row) outcome = row.code;
    else rows++;
  }
}
console.log(JSON.stringify({ outcome, rows, mebibytes: mostMebibytes(), busyMs: watch.end() }));

/** Linux tells it of this process alone; what `resourceUsage` tells includes that of the process it was forked from. */
function mostMebibytes(): number {
  try {
    const [, kibibytes] = /VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return Math.round(Number(kibibytes) / 1024);
  } catch {
    return Math.round(process.resourceUsage().maxRSS / 1024);
  }
}

/** Time of the processor, not of the clock: a machine that is busy with others makes nobody wait for this reader. */
function watchTurns(): { readonly end: () => number } {
  const now = (): number => process.threadCpuUsage().user / 1000;
  let last = now();
  let longest = 0;
  const turn = (): void => {
    longest = Math.max(longest, now() - last);
    last = now();
  };
  const timer = setInterval(turn, 5);
  return {
    end: () => {
      clearInterval(timer);
      turn();
      return Math.round(longest);
    },
  };
}
