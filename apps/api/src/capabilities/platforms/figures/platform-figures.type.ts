import type { PlatformKind } from '@fulian/domain/platforms';
import { Field, ObjectType } from 'type-graphql';
import { PlatformKindEnum } from '../platform-kind.type.js';
import { FiguresNowType } from './figures-now.type.js';

@ObjectType('PlatformFigures', {
  description: 'What stands now on one kind of platform.',
  simpleResolvers: true,
})
export class PlatformFiguresType {
  @Field(() => PlatformKindEnum, { description: 'The kind of platform.' })
  platform!: PlatformKind;

  @Field(() => FiguresNowType, { description: 'What stands there now.' })
  now!: FiguresNowType;
}
