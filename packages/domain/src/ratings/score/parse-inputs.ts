import { Refusal } from '../../kernel/index.js';
import type { Rubric } from '../rubric/rubric.js';
import { faultsOf, type ShapeFault } from '../rubric/schema/conform.js';
import type { Answers, Facts } from './inputs.js';
import { answersSchemaOf, factsSchema } from './inputs-schema.js';

/** Why something is no answer to a rubric, or no facts; the path is that of the first fault. */
export interface InputsRefusal extends Refusal<'NotAnswers' | 'NotFacts'> {
  readonly faults: readonly ShapeFault[];
}

/** Reads answers to a rubric; what it does not ask for is refused, what it asks for may be left out. */
export function parseAnswers(rubric: Rubric, json: unknown): Answers | InputsRefusal {
  const faults = faultsOf(answersSchemaOf(rubric), json);
  return faults.length > 0 ? refusal('NotAnswers', faults) : (json as Answers);
}

export function parseFacts(json: unknown): Facts | InputsRefusal {
  const faults = faultsOf(factsSchema, json);
  return faults.length > 0 ? refusal('NotFacts', faults) : (json as Facts);
}

function refusal(code: InputsRefusal['code'], faults: readonly ShapeFault[]): InputsRefusal {
  const [first] = faults;
  const message = `${first?.path.join('.')}: ${first?.message}`;
  return Object.freeze({ ...Refusal.of(code, message, first?.path ?? []), faults });
}
