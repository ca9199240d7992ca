import type { RowCounts } from '@fulian/domain/imports';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('ImportRowCounts', {
  description: 'How many rows of a file there are of each outcome.',
  simpleResolvers: true,
})
export class ImportRowCountsType implements RowCounts {
  @Field(() => Int, { description: 'Rows about something of which nothing was known.' })
  new!: number;

  @Field(() => Int, { description: 'Rows that say something else than was known.' })
  changed!: number;

  @Field(() => Int, { description: 'Rows that say what was known already.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Rows that cannot be taken.' })
  error!: number;
}
