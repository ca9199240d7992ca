// Derives apps/api/data/hunan-units.tsv and its report. Run after building the domain: node scripts/derive-units/derive-units.mjs
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembleUnits } from './assemble-units.mjs';
import { downloadEdition } from './download-edition.mjs';
import { formatReport } from './format-report.mjs';
import { formatUnits } from './format-units.mjs';
import { numberUnits } from './number-units.mjs';
import { readEdition } from './read-edition.mjs';
import { readTable } from './read-table.mjs';

const hunan = '43';
const target = new URL('../../apps/api/data/hunan-units.tsv', import.meta.url);
const report = new URL('../../apps/api/data/hunan-units-report.md', import.meta.url);

const folder = mkdtempSync(join(tmpdir(), 'derive-units-'));
try {
  const divisions = await readEdition(downloadEdition(folder), hunan);
  const zones = readTable(new URL('statistical-zones.tsv', import.meta.url));
  const additions = readTable(new URL('additions.tsv', import.meta.url));
  const units = assembleUnits(divisions, zones, additions);
  const known = existsSync(target) ? readTable(target).map((row) => [row.key, Number(row.ordinal)]) : [];
  const ordinals = numberUnits(
    units.map((unit) => unit.key),
    new Map(known),
  );
  writeFileSync(target, formatUnits(units, ordinals));
  writeFileSync(report, formatReport(units, zones, additions));
  console.log(`${units.length} units, ${units.length - known.length} of them new.`);
} finally {
  rmSync(folder, { recursive: true });
}
