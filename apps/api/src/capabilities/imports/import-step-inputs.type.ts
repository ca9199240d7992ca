import { Field, ID, InputType, Int } from 'type-graphql';

@InputType('ImportStepInput', { description: 'Which import, as you saw it.' })
export class ImportStepInput {
  @Field(() => ID, { description: 'Its id.' })
  importId!: string;

  @Field(() => Int, { description: 'The version you decided on.' })
  version!: number;
}

@InputType('CommitImportInput', { description: 'Which import to turn into figures.' })
export class CommitImportInput extends ImportStepInput {
  @Field(() => Boolean, {
    description: 'Whether rows with errors are left out; without it they stop the commit.',
  })
  goodRowsOnly!: boolean;
}

@InputType('ChooseImportAccountInput', { description: 'Whose file an import is.' })
export class ChooseImportAccountInput extends ImportStepInput {
  @Field(() => ID, { description: 'An account of the unit, or of a unit below it.' })
  accountId!: string;
}
