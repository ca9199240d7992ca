import { Field, Int, ObjectType } from 'type-graphql';
import { UnitType } from '../../federation/index.js';

@ObjectType('CampQuota', {
  description: 'How many seats of a camp a unit may fill with its own women and those below it.',
  simpleResolvers: true,
})
export class CampQuotaType {
  @Field(() => UnitType, { description: 'Which unit.' })
  unit!: UnitType;

  @Field(() => Int, { description: 'How many seats.' })
  seats!: number;

  @Field(() => Int, { description: 'How many of them are given.' })
  seatsTaken!: number;
}
