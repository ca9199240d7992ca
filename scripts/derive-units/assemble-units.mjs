import { CodeBand, cleanName, isVirtualName, UnitCode } from '../../packages/domain/dist/federation/index.js';

const likeVillage = 'like-village';

/**
 * Turns divisions into units: cleaned names, kinds, parents and, in statistical zones, the legal county.
 * @param {{ code: string, rawName: string }[]} divisions parents before children
 * @param {{ zone: string, township: string, county: string }[]} zones
 * @param {{ key: string, parent: string, name: string, reason: string }[]} additions
 * @returns {Unit[]} in tree order, the additions behind their siblings
 * @typedef {{ key: string, parent: string, adminParent: string, tier: import('../../packages/domain/dist/access/index.js').Tier,
 *   kind: string, name: string, rawName: string, remark: string, changes: readonly { rule: string }[] }} Unit
 */
export function assembleUnits(divisions, zones, additions) {
  const units = new Map();
  for (const division of divisions) {
    const unit = unitOf(division, units, zones);
    units.set(unit.key, unit);
  }
  return additions.reduce(withAddition, [...units.values()]);
}

function unitOf({ code, rawName }, units, zones) {
  const parsed = UnitCode.parse(code);
  if (parsed !== code) throw new Error(`${code} ${rawName} has no usable code.`);
  const above = UnitCode.ancestors(code).map((ancestor) => units.get(ancestor)?.name);
  if (above.includes(undefined)) throw new Error(`${code} ${rawName} has no parent.`);
  const tier = UnitCode.tier(code);
  const { name, changes } = cleanName(rawName, { tier, above });
  const parent = UnitCode.parent(code) ?? '';
  const adminParent = tier === 'township' ? legalCounty(code, zones) : '';
  return {
    key: code,
    parent,
    adminParent,
    tier,
    kind: kindOf(code, name, changes),
    name,
    rawName,
    remark: '',
    changes,
  };
}

/** The bands decide, except that nobody governs a virtual entry and that an industrial park may sit among the streets. */
function kindOf(code, name, changes) {
  if (isVirtualName(name)) return 'virtual';
  if (CodeBand.isStatisticalZone(code)) return 'statistical_zone';
  const township = CodeBand.ofTownship(code);
  const village = CodeBand.ofVillage(code);
  const outside =
    township === 'other' ||
    (township !== undefined && !/(?:街道|镇|乡)$/.test(name)) ||
    village?.startsWith('like_') === true ||
    changes.some((change) => change.rule === likeVillage);
  return outside ? 'other' : 'division';
}

function legalCounty(township, zones) {
  const rows = zones.filter((row) => township.startsWith(row.zone));
  return (
    (rows.find((row) => row.township === township) ?? rows.find((row) => row.township === ''))?.county ?? ''
  );
}

function withAddition(units, { key, parent, name, reason }) {
  const last = units.findLastIndex((unit) => unit.key === parent || unit.parent === parent);
  if (units[last] === undefined) throw new Error(`${name} is to be added below ${parent}, which is absent.`);
  const tier = UnitCode.tier(`${parent}001`);
  const unit = {
    key,
    parent,
    adminParent: '',
    tier,
    kind: 'other',
    name,
    rawName: name,
    remark: `added: ${reason}`,
    changes: [],
  };
  return units.toSpliced(last + 1, 0, unit);
}
