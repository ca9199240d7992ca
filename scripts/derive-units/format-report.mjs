import { cleaningRules } from '../../packages/domain/dist/federation/index.js';
import { edition } from './download-edition.mjs';

const examples = 5;

/**
 * What was changed on the way from the edition to the registry, for a reader to check.
 * @param {import('./assemble-units.mjs').Unit[]} units
 * @param {Record<string, string>[]} zones
 * @param {Record<string, string>[]} additions
 */
export function formatReport(units, zones, additions) {
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const label = (key) => (key ? `${byKey.get(key)?.name} (${key})` : 'not known');
  return `${[
    '# Hunan units: what was changed',
    `Derived from ${edition.name} ${edition.version} (2023 edition) by \`scripts/derive-units\`. Do not edit by hand.`,
    '## Units by tier and kind',
    table(['tier', 'kind', 'units'], countsOf(units)),
    `Total: ${units.length}, of which added: ${units.filter((unit) => unit.remark.startsWith('added')).length}.`,
    '## Names changed, by rule',
    'One name may be changed by several rules. A rule without examples found nothing in this edition.',
    table(
      ['rule', 'names', 'examples'],
      cleaningRules.map((rule) => ruleRow(rule.name, units)),
    ),
    `Names changed: ${units.filter((unit) => unit.changes.length > 0).length}.`,
    '## Virtual entries',
    'They fill a gap in the statisticians’ scheme and are no real place: flagged, names left alone.',
    units
      .filter((unit) => unit.kind === 'virtual')
      .map((unit) => `- ${unit.key} ${unit.name}`)
      .join('\n'),
    '## Statistical zones and the county the law knows',
    table(
      ['zone', 'townships', 'legal county', 'standing', 'basis'],
      zones.map((row) => [
        label(row.zone),
        row.township ? label(row.township) : 'all others',
        label(row.county),
        row.standing,
        row.basis,
      ]),
    ),
    '## Units added',
    table(
      ['name', 'below', 'reason'],
      additions.map((row) => [row.name, label(row.parent), row.reason]),
    ),
    '## Names that keep their parent’s',
    'Without it they would have no name of their own, or the parent is a farm or a park whose name is also theirs.',
    units
      .filter(
        (unit) =>
          unit.kind !== 'virtual' && unit.parent && unit.name.startsWith(byKey.get(unit.parent)?.name),
      )
      .map((unit) => `- ${unit.key} ${unit.name}`)
      .join('\n'),
    '## Names to look at',
    'A committee’s 村 was read as the end of the village’s name, which leaves one character before it; the village may be called by one 村 more (中村村).',
    units
      .filter(isAmbiguous)
      .map((unit) => `- ${unit.key} ${unit.rawName} → ${unit.name}`)
      .join('\n'),
  ].join('\n\n')}\n`;
}

const isAmbiguous = (unit) =>
  unit.tier === 'village' && /^.村$/u.test(unit.name) && unit.rawName.includes('村村');

function countsOf(units) {
  const counts = new Map();
  for (const { tier, kind } of units)
    counts.set(`${tier}\t${kind}`, (counts.get(`${tier}\t${kind}`) ?? 0) + 1);
  return [...counts].map(([name, count]) => [...name.split('\t'), count]);
}

function ruleRow(rule, units) {
  const touched = units.filter((unit) => unit.changes.some((change) => change.rule === rule));
  const shown = touched.slice(0, examples).map((unit) => `${unit.rawName} → ${unit.name}`);
  return [rule, touched.length, shown.join('; ')];
}

const table = (header, rows) =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
