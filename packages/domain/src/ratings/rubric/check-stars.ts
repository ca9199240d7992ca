import { ownEntry } from './own-entry.js';
import { type Rubric, Section, type StarBand } from './rubric.js';
import type { RuleFault } from './rule-fault.js';

/** A higher star level never takes less than a lower one, and nothing takes more than can be had. */
export function checkStars({ sections, stars }: Rubric): readonly RuleFault[] {
  const outOf = new Map(sections.map((section) => [section.id, Section.outOf(section)]));
  return stars.flatMap((band, index) => [
    ...checkOrder(band, stars[index - 1], index),
    ...checkMinimums(band, outOf, index),
    ...checkFalling(band, stars[index - 1], index),
  ]);
}

function checkOrder(band: StarBand, before: StarBand | undefined, index: number): readonly RuleFault[] {
  return before && (band.stars <= before.stars || band.atLeast <= before.atLeast)
    ? [
        {
          code: 'StarsOutOfOrder',
          path: ['stars', index],
          message: 'A star level must lie above the one before, in stars and in points.',
        },
      ]
    : [];
}

function checkMinimums(
  { minimums }: StarBand,
  outOf: ReadonlyMap<string, number>,
  index: number,
): readonly RuleFault[] {
  return Object.entries(minimums).flatMap(([section, minimum]): readonly RuleFault[] => {
    const path = ['stars', index, 'minimums', section];
    const most = outOf.get(section);
    if (most === undefined) return [{ code: 'NoSuchSection', path, message: 'There is no such section.' }];
    return minimum > most
      ? [{ code: 'MinimumTooHigh', path, message: `The section gives ${most} points at most.` }]
      : [];
  });
}

function checkFalling(band: StarBand, before: StarBand | undefined, index: number): readonly RuleFault[] {
  return Object.entries(before?.minimums ?? {}).flatMap(([section, minimum]): readonly RuleFault[] =>
    (ownEntry(band.minimums, section) ?? 0) < minimum
      ? [
          {
            code: 'MinimumFalls',
            path: ['stars', index, 'minimums', section],
            message: `The level below already takes ${minimum} points in this section.`,
          },
        ]
      : [],
  );
}
