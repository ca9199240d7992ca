import { type FallingFact, fallingFacts, type NumberFact } from '../rubric/basis.js';
import { ownEntry } from '../rubric/own-entry.js';
import type { Rubric, Section, StarBand, Veto } from '../rubric/rubric.js';
import type { Answers, Facts } from './inputs.js';
import type { BandLine, CriterionLine, Rating, SectionLine, VetoLine } from './rating.js';
import { scoreCriterion } from './score-criterion.js';

/**
 * The stars of a home, explained line by line. Whole numbers throughout: the same in every engine. Total: whatever is
 * unanswered, unknown or of the wrong kind gives no points and says so.
 */
export function score(rubric: Rubric, answers: Answers, facts: Facts): Rating {
  const sections = rubric.sections.map((section) => scoreSection(section, answers, facts));
  const vetoes = rubric.vetoes.map((veto) => judgeVeto(veto, answers, facts));
  let points = 0;
  let outOf = 0;
  for (const section of sections) {
    points += section.points;
    outOf += section.outOf;
  }
  const isVetoed = vetoes.some(({ isMet }) => isMet === true);
  const bands = rubric.stars.map((band) => judgeBand(band, points, sections));
  return { stars: isVetoed ? 0 : starsOf(bands), points, outOf, isVetoed, vetoes, sections, bands };
}

function scoreSection(section: Section, answers: Answers, facts: Facts): SectionLine {
  const criteria: CriterionLine[] = [];
  let points = 0;
  let outOf = 0;
  for (const criterion of section.criteria) {
    const line = scoreCriterion(criterion, answers, facts);
    criteria.push(line);
    points += line.points;
    outOf += line.outOf;
  }
  return { section: section.id, points, outOf, criteria };
}

const isFalling = (fact: NumberFact): fact is FallingFact => Object.hasOwn(fallingFacts, fact);

function judgeVeto(veto: Veto, answers: Answers, facts: Facts): VetoLine {
  if (veto.kind === 'declared')
    return { veto: veto.id, isMet: answers.vetoes.includes(veto.id), source: 'answer' };
  if (veto.kind === 'not_shown') {
    const flag = facts.flags[veto.fact];
    return { veto: veto.id, isMet: flag ? !flag.value : null, source: 'system' };
  }
  const number = facts.numbers[veto.fact]?.value;
  if (number === undefined) return { veto: veto.id, isMet: null, source: 'system' };
  const isMet = isFalling(veto.fact) ? number > veto.limit : number < veto.limit;
  return { veto: veto.id, isMet, source: 'system' };
}

function judgeBand(band: StarBand, points: number, sections: readonly SectionLine[]): BandLine {
  const short: { section: string; missing: number }[] = [];
  for (const { section, points: reached } of sections) {
    const missing = (ownEntry(band.minimums, section) ?? 0) - reached;
    if (missing > 0) short.push({ section, missing });
  }
  return {
    stars: band.stars,
    atLeast: band.atLeast,
    missing: Math.max(0, band.atLeast - points),
    sections: short,
  };
}

/** The highest level of which nothing is missing. */
function starsOf(bands: readonly BandLine[]): number {
  let stars = 0;
  for (const band of bands) {
    if (band.missing === 0 && band.sections.length === 0 && band.stars > stars) stars = band.stars;
  }
  return stars;
}
