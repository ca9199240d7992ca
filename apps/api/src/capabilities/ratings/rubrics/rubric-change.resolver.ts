import type { Refusal } from '@fulian/domain/kernel';
import { keepRubrics } from '@fulian/domain/ratings';
import { Arg, Mutation, Resolver } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { idempotent } from '../../../platform/idempotent.js';
import { draftRubric, importRubric } from './draft-rubric.js';
import { editRubric } from './edit-rubric.js';
import { discardRubric, publishRubric } from './publish-rubric.js';
import type { RubricType } from './rubric.type.js';
import {
  DraftRubricInput,
  EditRubricInput,
  ImportRubricInput,
  RubricStepInput,
} from './rubric-inputs.type.js';
import { rubricOrRefusal } from './rubric-on-the-wire.js';
import {
  DiscardRubricResultType,
  DraftRubricResultType,
  EditRubricResultType,
  ImportRubricResultType,
  PublishRubricResultType,
} from './rubric-refusals.type.js';
import { findRubric } from './rubric-rows.js';

type Result = Promise<RubricType | Refusal>;

@Resolver()
export class RubricChangeResolver {
  @requires(keepRubrics)
  @Mutation(() => DraftRubricResultType, { description: 'Begins the next version of a rubric.' })
  async draftRubric(
    @Arg('input', () => DraftRubricInput, { description: 'From which.' }) input: DraftRubricInput,
  ): Result {
    const draft = (id: string) => draftRubric(input.rubricId, id);
    return rubricOrRefusal(await idempotent('draftRubric', input, draft, findRubric));
  }

  @requires(keepRubrics)
  @Mutation(() => ImportRubricResultType, { description: 'Takes a rubric in as a draft.' })
  async importRubric(
    @Arg('input', () => ImportRubricInput, { description: 'The rubric.' }) input: ImportRubricInput,
  ): Result {
    const draft = (id: string) => importRubric(input.json, id);
    return rubricOrRefusal(await idempotent('importRubric', input, draft, findRubric));
  }

  @requires(keepRubrics)
  @Mutation(() => EditRubricResultType, { description: 'Replaces what a draft says.' })
  async editRubric(
    @Arg('input', () => EditRubricInput, { description: 'The draft as it is to be.' }) input: EditRubricInput,
  ): Result {
    return rubricOrRefusal(await editRubric(input));
  }

  @requires(keepRubrics)
  @Mutation(() => PublishRubricResultType, {
    description: 'Publishes a draft; from then on it never changes.',
  })
  async publishRubric(
    @Arg('input', () => RubricStepInput, { description: 'The draft.' }) input: RubricStepInput,
  ): Result {
    return rubricOrRefusal(await publishRubric(input));
  }

  @requires(keepRubrics)
  @Mutation(() => DiscardRubricResultType, { description: 'Throws a draft away.' })
  async discardRubric(
    @Arg('input', () => RubricStepInput, { description: 'The draft.' }) input: RubricStepInput,
  ): Result {
    return rubricOrRefusal(await discardRubric(input));
  }
}
