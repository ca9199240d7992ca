import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/enum-of.js';
import { InstantScalar } from '../../../platform/scalars.js';
import { CountType } from '../../platforms/index.js';

/** How a figure came to be known. */
export const sourceKinds = ['typed', 'row', 'works', 'closing'] as const;
export type SourceKind = (typeof sourceKinds)[number];

const SourceKindEnum = enumOf(sourceKinds);
registerEnumType(SourceKindEnum, {
  name: 'FigureSourceKind',
  description: 'How a figure came to be known.',
  valuesConfig: {
    typed: { description: 'Somebody told it by hand.' },
    row: { description: 'A row of a file told it.' },
    works: { description: 'It is the sum of the works published that day, as a file told of them.' },
    closing: { description: 'The account was closed that day.' },
  },
});

const told = (what: string) => ({ description: `${what}, as told here.` });

@ObjectType('FigureSource', {
  description: 'Where figures of one account and one day come from.',
  simpleResolvers: true,
})
export class FigureSourceType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => SourceKindEnum, { description: 'How they came to be known.' })
  kind!: SourceKind;

  @Field(() => InstantScalar, { description: 'When they were told; of what two say the later word stands.' })
  toldAt!: Date;

  @Field(() => ID, {
    nullable: true,
    description: 'The import whose file told them; null when none did, or it is not yours to see.',
  })
  importId!: string | null;

  @Field(() => String, { nullable: true, description: 'What that file was called.' })
  fileName!: string | null;

  @Field(() => String, { nullable: true, description: 'The sheet of the file.' })
  sheet!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The row of the sheet, as a spreadsheet program numbers it; of several works the first.',
  })
  rowNumber!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many works were added up; null when none were.' })
  workCount!: number | null;

  @Field(() => CountType, told('Followers'))
  followers!: CountType;

  @Field(() => CountType, told('Works published'))
  posts!: CountType;

  @Field(() => CountType, told('Reads'))
  reads!: CountType;

  @Field(() => CountType, told('Plays'))
  plays!: CountType;

  @Field(() => CountType, told('Likes'))
  likes!: CountType;

  @Field(() => CountType, told('Comments'))
  comments!: CountType;

  @Field(() => CountType, told('Shares'))
  shares!: CountType;
}
