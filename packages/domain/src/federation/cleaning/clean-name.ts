import { CleaningRule, type NamePlace } from './cleaning-rule.js';
import { likeVillage, residentsCommittee, streetOffice, villagersCommittee } from './committee-suffix.js';
import { committeeTypo } from './committee-typo.js';
import { repeatedParent } from './repeated-parent.js';
import { characterWidth, strayWhitespace } from './whitespace.js';

/** What one rule did to a name. */
export interface NameChange {
  readonly rule: string;
  readonly before: string;
  readonly after: string;
}

export interface CleanedName {
  readonly name: string;
  /** In the order in which they were made; empty when the raw name was clean. */
  readonly changes: readonly NameChange[];
}

const spelling = [strayWhitespace, characterWidth] as const;
const wording = [
  committeeTypo,
  repeatedParent,
  villagersCommittee,
  residentsCommittee,
  streetOffice,
  likeVillage,
] as const;

/** The rules in the order in which they are tried. */
export const cleaningRules: readonly CleaningRule[] = Object.freeze([...spelling, ...wording]);

/** Whether the lists carry the name only to fill a gap in their scheme (虚拟社区): no such place exists. */
export const isVirtualName = (name: string): boolean => name.includes('虚拟');

function firstChange(name: string, place: NamePlace): NameChange | undefined {
  const rules = isVirtualName(name) ? spelling : cleaningRules;
  for (const rule of rules) {
    const after = CleaningRule.appliesTo(rule, place) ? rule.cure(name, place) : name;
    if (after !== name) return { rule: rule.name, before: name, after };
  }
  return undefined;
}

/**
 * The name as people say it, and by which rules it came about. Applied to its own result it changes nothing: each rule
 * shortens the name or rights a slip, and they are tried until none has anything to do. Virtual names keep their wording.
 */
export function cleanName(raw: string, place: NamePlace): CleanedName {
  const changes: NameChange[] = [];
  let name = raw;
  for (let change = firstChange(name, place); change; change = firstChange(name, place)) {
    changes.push(change);
    name = change.after;
  }
  return Object.freeze({ name, changes: Object.freeze(changes) });
}
