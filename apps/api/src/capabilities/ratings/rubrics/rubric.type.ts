import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../platform/connection.js';
import { InstantScalar } from '../../../platform/scalars.js';

@ObjectType('Words', { description: 'A text in both languages.', simpleResolvers: true })
export class WordsType {
  @Field(() => String, { description: 'In Chinese.' })
  zh!: string;

  @Field(() => String, { description: 'In English.' })
  en!: string;
}

@ObjectType('Rubric', { description: 'By what homes are rated: one version of it.', simpleResolvers: true })
export class RubricType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'The same from version to version.' })
  name!: string;

  @Field(() => Int, { description: 'Which version of the rubric it is.' })
  rubricVersion!: number;

  @Field(() => WordsType, { description: 'What it is called.' })
  title!: WordsType;

  @Field(() => String, { description: 'All of it, as JSON; @fulian/domain reads and scores it.' })
  json!: string;

  @Field(() => Boolean, {
    description: "Whether it rests on no published rule: then it is the operator's draft.",
  })
  isOperatorsDraft!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The digest of its canonical text, which receipts name; null while it is a draft.',
  })
  sha256!: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Since when it is public; null while a draft.' })
  publishedAt!: Date | null;

  @Field(() => Int, { description: 'Grows with each change of a draft; who edits says which she saw.' })
  version!: number;
}

@ObjectType('RubricConnection', { description: 'A page of a list of rubrics.' })
export class RubricConnectionType extends connectionType('Rubric', () => RubricType) {}
