import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A deed that is done once.' })
abstract class DoneOnceInput {
  @Field(() => ID, { description: 'Drawn by the client; a retry with the same key drafts nothing twice.' })
  idempotencyKey!: string;
}

@InputType('DraftRubricInput', { description: 'Which rubric is to have a next version.' })
export class DraftRubricInput extends DoneOnceInput {
  @Field(() => ID, { description: 'The rubric to go on from.' })
  rubricId!: string;
}

@InputType('ImportRubricInput', { description: 'A rubric from elsewhere.' })
export class ImportRubricInput extends DoneOnceInput {
  @Field(() => String, { description: 'The rubric, as JSON by the published schema.' })
  json!: string;
}

@InputType('RubricStepInput', { description: 'Which draft.' })
export class RubricStepInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version!: number;
}

@InputType('EditRubricInput', { description: 'What a draft is to say from now on.' })
export class EditRubricInput extends RubricStepInput {
  @Field(() => String, { description: 'All of it, as JSON; name and rubric version stay as they are.' })
  json!: string;
}
