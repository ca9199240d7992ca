import { readFileSync } from 'node:fs';
import { type Tier, tiers } from '@fulian/domain/access';
import { cleanName, isVirtualName, UnitCode, unitKinds } from '@fulian/domain/federation';
import { expect, test } from 'vitest';

const file = new URL('../../apps/api/data/hunan-units.tsv', import.meta.url);
const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');

const units = lines.map((line) => {
  const [ordinal = '', key = '', parent = '', adminParent = '', tier = '', kind = '', name = '', raw = ''] =
    line.split('\t');
  return {
    ordinal: Number(ordinal),
    key,
    parent: parent === '' ? null : Number(parent),
    adminParent: adminParent === '' ? null : Number(adminParent),
    tier: Number(tier),
    kind: kind || 'division',
    name,
    rawName: raw || name,
  };
});
type ListedUnit = (typeof units)[number];

const byOrdinal = new Map(units.map((unit) => [unit.ordinal, unit]));
const byKey = new Map(units.map((unit) => [unit.key, unit]));
const parentOf = (unit: ListedUnit): ListedUnit | undefined => byOrdinal.get(unit.parent ?? 0);

/** The unit and all above it, the province first. */
function lineOf(unit: ListedUnit | undefined): readonly ListedUnit[] {
  return unit ? [...lineOf(parentOf(unit)), unit] : [];
}

test('the columns are those the loader knows', () => {
  expect(header).toBe('ordinal\tkey\tparent\tadmin_parent\ttier\tkind\tname\traw_name\tremark');
});

test('every ordinal from 1 on is given once, and every key once', () => {
  expect(units.map((unit) => unit.ordinal).toSorted((a, b) => a - b)).toEqual(units.map((_, i) => i + 1));
  expect(byKey.size).toBe(units.length);
});

test('the five tiers hold 1, 14, 134, 2,008 and 29,534 units and the one that was added', () => {
  const added = units.filter((unit) => unit.key.startsWith('added-'));
  const listed = units.filter((unit) => !added.includes(unit));
  expect([1, 2, 3, 4, 5].map((tier) => listed.filter((unit) => unit.tier === tier).length)).toEqual([
    1, 14, 134, 2008, 29_534,
  ]);
  expect(added.map((unit) => unit.name)).toEqual(['高椅村']);
});

test('the county tier holds 122 counties and 12 statistical zones, the village tier 30 virtual entries', () => {
  const count = (tier: number, kind: string) =>
    units.filter((unit) => unit.tier === tier && unit.kind === kind).length;
  expect([count(3, 'division'), count(3, 'statistical_zone'), count(5, 'virtual')]).toEqual([122, 12, 30]);
  expect(units.filter((unit) => !(unitKinds as readonly string[]).includes(unit.kind))).toEqual([]);
});

test('every parent exists, stands before its children and exactly one tier above', () => {
  const seen = new Set<number>();
  const misplaced = units.filter((unit) => {
    seen.add(unit.ordinal);
    const parent = parentOf(unit);
    return unit.tier === 1
      ? unit.parent !== null
      : !parent || !seen.has(parent.ordinal) || parent.tier !== unit.tier - 1;
  });
  expect(misplaced).toEqual([]);
});

test('each code is read at the tier of its unit and names the parent', () => {
  const wrong = units
    .filter((unit) => !unit.key.startsWith('added-'))
    .filter(({ key, tier, ...unit }) => {
      const code = UnitCode.parse(key);
      if (typeof code !== 'string') return true;
      const parent = byOrdinal.get(unit.parent ?? 0)?.key;
      return UnitCode.tier(code) !== tiers[tier - 1] || UnitCode.parent(code) !== parent;
    });
  expect(wrong).toEqual([]);
});

test('an administrative parent is a legal county of the same prefecture, and only zones have townships with one', () => {
  const entrusted = units.filter((unit) => unit.adminParent !== null);
  const wrong = entrusted.filter((unit) => {
    const county = byOrdinal.get(unit.adminParent ?? 0);
    const zone = parentOf(unit);
    const legal = county?.tier === 3 && county.kind === 'division' && county.parent === zone?.parent;
    return !legal || zone?.kind !== 'statistical_zone';
  });
  expect(wrong).toEqual([]);
  expect(new Set(entrusted.map((unit) => unit.parent)).size).toBe(12);
});

test('the cleaning rules lead from every raw name to its name, and find nothing more to clean', () => {
  const wrong = units.filter((unit) => {
    const above = lineOf(parentOf(unit)).map((each) => each.name);
    const tier = tiers[unit.tier - 1] as Tier;
    const place = { tier, above };
    return (
      cleanName(unit.rawName, place).name !== unit.name ||
      cleanName(unit.name, place).changes.length > 0 ||
      isVirtualName(unit.name) !== (unit.kind === 'virtual')
    );
  });
  expect(wrong).toEqual([]);
});

test('no committee is left at the end of a name', () => {
  expect(
    units.filter((unit) => /委会|委员会$|会会|办事处$/.test(unit.name) && unit.kind !== 'virtual'),
  ).toEqual([]);
});

test('no two units below one parent have the same name', () => {
  const places = new Set<string>();
  const repeated = units.filter((unit) => {
    const place = `${unit.parent} ${unit.name}`;
    return places.size === places.add(place).size;
  });
  expect(repeated).toEqual([]);
});

test.each([
  ['430723114208', ['湖南省', '常德市', '澧县', '澧南镇', '回龙村']],
  ['430522105209', ['湖南省', '邵阳市', '新邵县', '寸石镇', '南岳村']],
  ['431225204', ['湖南省', '怀化市', '会同县', '高椅乡']],
  ['added-gaoyi', ['湖南省', '怀化市', '会同县', '高椅乡', '高椅村']],
  ['431322', ['湖南省', '娄底市', '新化县']],
  ['4331', ['湖南省', '湘西土家族苗族自治州']],
  ['4306', ['湖南省', '岳阳市']],
  ['430671', ['湖南省', '岳阳市', '屈原管理区']],
])('the unit %s stands at %j', (key, line) => {
  expect(lineOf(byKey.get(key)).map((unit) => unit.name)).toEqual(line);
});

test('回龙峪村 is another place of the county of 回龙村', () => {
  const line = lineOf(byKey.get('430723110201')).map((unit) => unit.name);
  expect([line[2], line[4]]).toEqual(['澧县', '回龙峪村']);
});

test.each(['㴩', '㮾', '筸'])('the rare character %s is kept', (character) => {
  expect(units.some((unit) => unit.name.includes(character))).toBe(true);
});

test('ethnic townships keep their whole names', () => {
  const raw = units.filter((unit) => unit.tier === 4 && unit.rawName.endsWith('族乡'));
  expect(raw.length).toBeGreaterThan(70);
  expect(raw.filter((unit) => unit.name !== unit.rawName)).toEqual([]);
});
