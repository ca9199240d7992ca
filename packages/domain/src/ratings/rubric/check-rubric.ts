import { checkStars } from './check-stars.js';
import type { Criterion } from './criterion.js';
import { Rubric } from './rubric.js';
import type { RuleFault } from './rule-fault.js';

/** What keeps a rubric of the right shape from being published; empty where nothing does. */
export const checkRubric = (rubric: Rubric): readonly RuleFault[] => [
  ...checkSum(rubric),
  ...checkIds(rubric),
  ...rubric.sections.flatMap(({ criteria }, section) =>
    criteria.flatMap((criterion, index) => checkSteps(criterion, ['sections', section, 'criteria', index])),
  ),
  ...checkStars(rubric),
];

function checkSum(rubric: Rubric): readonly RuleFault[] {
  const sum = Rubric.outOf(rubric);
  return sum === 100
    ? []
    : [{ code: 'PointsDoNotAddUp', path: ['sections'], message: `All points make ${sum}, not 100.` }];
}

interface Named {
  readonly text: string;
  readonly path: RuleFault['path'];
}

function checkIds(rubric: Rubric): readonly RuleFault[] {
  const sections = rubric.sections.map(({ id }, index) => ({ text: id, path: ['sections', index, 'id'] }));
  const criteria = rubric.sections.flatMap((section, at) =>
    section.criteria.map(({ id }, index) => ({
      text: id,
      path: ['sections', at, 'criteria', index, 'id'],
    })),
  );
  const vetoes = rubric.vetoes.map(({ id }, index) => ({ text: id, path: ['vetoes', index, 'id'] }));
  const tiers = rubric.appliesTo.tiers.map((text, index) => ({ text, path: ['appliesTo', 'tiers', index] }));
  return [sections, criteria, vetoes, tiers].flatMap(repeated);
}

function repeated(named: readonly Named[]): readonly RuleFault[] {
  const seen = new Set<string>();
  return named.flatMap(({ text, path }) => {
    if (!seen.has(text)) {
      seen.add(text);
      return [];
    }
    return [{ code: 'SaidTwice', path, message: `"${text}" was said before.` } as const];
  });
}

/** Better never gives fewer points: the thresholds of steps rise, and their points go the way that is better. */
function checkSteps(criterion: Criterion, path: RuleFault['path']): readonly RuleFault[] {
  const [name, steps] = stepsOf(criterion);
  return steps.flatMap(({ at, worth }, index) => {
    const before = steps[index - 1];
    return before && (at <= before.at || worth < before.worth)
      ? [
          {
            code: 'StepsOutOfOrder',
            path: [...path, name, index],
            message: 'A step must lie above the one before, and better must not give fewer points.',
          } as const,
        ]
      : [];
  });
}

interface Step {
  readonly at: number;
  readonly worth: number;
}

function stepsOf(criterion: Criterion): readonly ['levels' | 'bands', readonly Step[]] {
  switch (criterion.kind) {
    case 'graded':
      return ['levels', criterion.levels.map(({ points }, index) => ({ at: index, worth: points }))];
    case 'at_most':
      return ['bands', criterion.bands.map(({ atMost, points }) => ({ at: atMost, worth: -points }))];
    case 'count':
    case 'at_least':
    case 'growth':
      return ['bands', criterion.bands.map(({ atLeast, points }) => ({ at: atLeast, worth: points }))];
    default:
      return ['bands', []];
  }
}
