import type { Refusal } from '@fulian/domain/kernel';
import { holdCamps } from '@fulian/domain/training';
import { Arg, Mutation, Resolver } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { idempotent } from '../../../platform/idempotent.js';
import { afterCamp } from './after-camp.js';
import type { CampType } from './camp.type.js';
import { CampStepInput, EditCampInput, PlanCampInput, RosterInput } from './camp-inputs.type.js';
import {
  CampStepResultType,
  EditCampResultType,
  PlanCampResultType,
  RosterResultType,
} from './camp-results.type.js';
import { editCamp } from './edit-camp.js';
import { planCamp } from './plan-camp.js';
import { readCamp } from './read-camps.js';
import { takeCampStep } from './take-camp-step.js';
import { takeRoster } from './take-roster.js';

@Resolver()
export class CampChangeResolver {
  @requires(holdCamps)
  @Mutation(() => PlanCampResultType, {
    description: 'Plans a camp; nobody else sees it until it is opened.',
  })
  planCamp(
    @Arg('input', () => PlanCampInput, { description: 'The camp.' }) input: PlanCampInput,
  ): Promise<CampType | Refusal> {
    return idempotent('planCamp', input, async (id) => afterCamp(planCamp(input, id)), readCamp);
  }

  @requires(holdCamps)
  @Mutation(() => EditCampResultType, { description: 'Changes a planned or open camp.' })
  editCamp(
    @Arg('input', () => EditCampInput, { description: 'The camp as it is to be.' }) input: EditCampInput,
  ): Promise<CampType | Refusal> {
    return afterCamp(editCamp(input));
  }

  @requires(holdCamps)
  @Mutation(() => CampStepResultType, { description: 'Opens, closes, reopens, finishes or cancels a camp.' })
  takeCampStep(
    @Arg('input', () => CampStepInput, { description: 'The camp and the step.' }) input: CampStepInput,
  ): Promise<CampType | Refusal> {
    return afterCamp(takeCampStep(input));
  }

  @requires(holdCamps)
  @Mutation(() => RosterResultType, { description: 'Tells who of a closed camp was there.' })
  takeRoster(
    @Arg('input', () => RosterInput, { description: 'The camp and who was there.' }) input: RosterInput,
  ): Promise<CampType | Refusal> {
    return afterCamp(takeRoster(input));
  }
}
