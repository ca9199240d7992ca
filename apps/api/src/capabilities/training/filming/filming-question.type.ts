import type { CalendarDate } from '@fulian/domain/kernel';
import { type FilmingTopic, filmingTopics } from '@fulian/domain/training';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/enum-of.js';
import { CalendarDateScalar } from '../../../platform/scalars.js';

const FilmingTopicEnum = enumOf(filmingTopics);
registerEnumType(FilmingTopicEnum, {
  name: 'FilmingTopic',
  description: 'What goes wrong most when a village films itself.',
});

@ObjectType('FilmingQuestion', {
  description: 'A situation, and whether it may be filmed and shown. Nothing is kept of anybody’s answers.',
  simpleResolvers: true,
})
export class FilmingQuestionType {
  @Field(() => ID, { description: 'Its key.' })
  key!: string;

  @Field(() => FilmingTopicEnum, { description: 'What it is about.' })
  topic!: FilmingTopic;

  @Field(() => String, { description: 'The situation.' })
  situation!: string;

  @Field(() => Boolean, { description: 'Whether it may be filmed and shown.' })
  mayFilm!: boolean;

  @Field(() => String, { description: 'Why.' })
  why!: string;

  @Field(() => String, { description: 'What to do instead, or with it.' })
  instead!: string;

  @Field(() => String, { description: 'The law it rests on.' })
  law!: string;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      'When its articles were compared with reprints of the texts; null where one still has to be.',
  })
  lawReadOn!: CalendarDate | null;
}
