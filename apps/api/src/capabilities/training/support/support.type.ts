import type { CalendarDate } from '@fulian/domain/kernel';
import { type SupportKind, type SupportState, supportKinds, supportStates } from '@fulian/domain/training';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../../platform/connection.js';
import { enumOf } from '../../../platform/enum-of.js';
import { CalendarDateScalar } from '../../../platform/scalars.js';

export const SupportKindEnum = enumOf(supportKinds);
registerEnumType(SupportKindEnum, {
  name: 'SupportKind',
  description: 'Equipment, help with editing, or a promotion pack.',
});
const SupportStateEnum = enumOf(supportStates);
registerEnumType(SupportStateEnum, { name: 'SupportState', description: 'Where a request stands.' });

@ObjectType('SupportRequest', { description: 'What a trainee asks her county for.', simpleResolvers: true })
export class SupportRequestType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each change; say it when you take a step.' })
  version!: number;

  @Field(() => SupportKindEnum, { description: 'What kind of support.' })
  kind!: SupportKind;

  @Field(() => String, { description: 'What she would like, and for what.' })
  wish!: string;

  @Field(() => SupportStateEnum, { description: 'Where it stands.' })
  state!: SupportState;

  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Which office decided.' })
  decidedBy!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'On which day.' })
  decidedOn!: CalendarDate | null;

  @Field(() => CalendarDateScalar, { description: 'When she asked.' })
  askedOn!: CalendarDate;

  @Field(() => String, { description: 'Who asks.' })
  traineeName!: string;

  @Field(() => String, { description: 'Where she is at home.' })
  unitName!: string;
}

@ObjectType('SupportRequestConnection', { description: 'A page of a list of requests.' })
export class SupportRequestConnectionType extends connectionType(
  'SupportRequest',
  () => SupportRequestType,
) {}
