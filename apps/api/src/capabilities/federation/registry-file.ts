import { readFile } from 'node:fs/promises';
import { Tier } from '@fulian/domain/access';
import type { UnitKind } from '@fulian/domain/federation';

/** One line of the shipped registry; `data/README.md` says what the columns mean. */
export interface RegistryLine {
  readonly ordinal: number;
  readonly key: string;
  readonly parentOrdinal: number | null;
  readonly adminParentOrdinal: number | null;
  readonly tier: Tier;
  readonly kind: UnitKind;
  readonly name: string;
  readonly rawName: string;
}

/** @throws Error when the file lacks a column. */
export function parseRegistry(text: string): RegistryLine[] {
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
  const header = (lines.shift() ?? '').split('\t');
  const at = (column: string): number => {
    const index = header.indexOf(column);
    if (index < 0) throw new Error(`The registry file has no column "${column}".`);
    return index;
  };
  const [ordinal, key, parent, adminParent, tier, kind, name, rawName] = [
    'ordinal',
    'key',
    'parent',
    'admin_parent',
    'tier',
    'kind',
    'name',
    'raw_name',
  ].map(at) as [number, number, number, number, number, number, number, number];
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (index: number): string => cells[index] ?? '';
    const numberOrNull = (index: number): number | null => (cell(index) ? Number(cell(index)) : null);
    return {
      ordinal: Number(cell(ordinal)),
      key: cell(key),
      parentOrdinal: numberOrNull(parent),
      adminParentOrdinal: numberOrNull(adminParent),
      tier: Tier.atDepth(Number(cell(tier))) as Tier,
      kind: (cell(kind) || 'division') as UnitKind,
      name: cell(name),
      rawName: cell(rawName) || cell(name),
    };
  });
}

export const readRegistry = async (): Promise<RegistryLine[]> =>
  parseRegistry(await readFile(registryFile, 'utf8'));

/** Beside the sources and beside the build alike. */
const registryFile = new URL(
  import.meta.url.includes('/dist/') ? '../../../../data/hunan-units.tsv' : '../../../data/hunan-units.tsv',
  import.meta.url,
);
