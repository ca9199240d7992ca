import type { ImportState } from '@fulian/domain/imports';
import { Field, Int, ObjectType } from 'type-graphql';
import { ImportStateEnum, ImportType } from './import.type.js';

@ObjectType('ImportProgress', { description: 'How far an import is.', simpleResolvers: true })
export class ImportProgressType {
  @Field(() => ImportType, { description: 'The import as it is now.' })
  import!: ImportType;

  @Field(() => ImportStateEnum, { description: 'Where it stands.' })
  state!: ImportState;

  @Field(() => Int, { description: 'How many rows are read.' })
  doneRows!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many there are; null until the end of the file is seen.',
  })
  totalRows!: number | null;
}
