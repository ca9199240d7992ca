import { type ProgrammeKind, programmeKinds } from '@fulian/domain/training';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../../platform/connection.js';
import { enumOf } from '../../../platform/enum-of.js';

export const ProgrammeKindEnum = enumOf(programmeKinds);
registerEnumType(ProgrammeKindEnum, {
  name: 'ProgrammeKind',
  description: 'A series of camps (训练营), or a corps of streamers (主播团).',
});

@ObjectType('TrainingProgramme', { description: 'Under which name a unit trains.', simpleResolvers: true })
export class ProgrammeType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ProgrammeKindEnum, { description: 'What it is.' })
  kind!: ProgrammeKind;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  /** Not on the wire: read by the field `unit`. */
  unitId!: string;
}

export const ProgrammeConnectionType = connectionType('TrainingProgramme', () => ProgrammeType);
