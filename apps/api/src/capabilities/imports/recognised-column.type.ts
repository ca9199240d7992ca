import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType('RecognisedColumn', {
  description: 'A column of a file and what it was taken for.',
  simpleResolvers: true,
})
export class RecognisedColumnType {
  @Field(() => String, { description: 'The sheet it stands in.' })
  sheet!: string;

  @Field(() => String, { description: 'As people know it from their spreadsheet program: A, B …' })
  letters!: string;

  @Field(() => Int, { description: 'Its place in `ImportRow.cells`, from 0.' })
  index!: number;

  @Field(() => String, { description: 'The header as it stands in the file.' })
  header!: string;

  @Field(() => String, { nullable: true, description: 'The field it fills; null when it is not read.' })
  field!: string | null;

  @Field(() => Boolean, {
    description: 'Whether the header is known in this kind of file, be the column read or not.',
  })
  isKnown!: boolean;

  @Field(() => Float, {
    description: 'What its counts are multiplied by: 10,000 under 粉丝数（万）, otherwise 1.',
  })
  scale!: number;
}
