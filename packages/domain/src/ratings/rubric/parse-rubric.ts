import { Refusal } from '../../kernel/index.js';
import { checkRubric } from './check-rubric.js';
import { forbiddenBases, forbiddenBasisRule } from './forbidden-basis.js';
import type { Rubric } from './rubric.js';
import type { RuleFault } from './rule-fault.js';
import { type Fault, faultsOf, type ShapeFault } from './schema/conform.js';
import { rubricSchema } from './schema/rubric-schema.js';

export type RubricFault = ShapeFault | RuleFault | Fault<'ForbiddenBasis'>;

/** Why something is no rubric, or none that may be published; the path is that of the first fault. */
export interface RubricRefusal extends Refusal<'ForbiddenBasis' | 'NotARubric' | 'RubricUnfinished'> {
  readonly faults: readonly RubricFault[];
}

/**
 * Reads a rubric that may still be a draft: of the right shape, and resting on nothing that is forbidden. Its points need
 * not add up yet.
 */
export function readRubric(json: unknown): Rubric | RubricRefusal {
  const forbidden = forbiddenBases(json);
  if (forbidden.length > 0) return refusal('ForbiddenBasis', forbidden, forbiddenBasisRule.en);
  const misshapen = faultsOf(rubricSchema, json);
  return misshapen.length > 0 ? refusal('NotARubric', misshapen) : (json as Rubric);
}

/** Reads a rubric that is fit to be published. */
export function parseRubric(json: unknown): Rubric | RubricRefusal {
  const read = readRubric(json);
  if (Refusal.is(read)) return read;
  const faults = checkRubric(read);
  return faults.length > 0 ? refusal('RubricUnfinished', faults) : read;
}

const placeOf = ({ path }: Fault): string => (path.length > 0 ? path.join('.') : 'the whole');

function refusal(
  code: RubricRefusal['code'],
  faults: readonly RubricFault[],
  message = faults
    .slice(0, 3)
    .map((fault) => `${placeOf(fault)}: ${fault.message}`)
    .join(' '),
): RubricRefusal {
  return Object.freeze({ ...Refusal.of(code, message, faults[0]?.path ?? []), faults });
}
