import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('WorkSearch', {
  description: 'Where works are looked for: a unit and all units below it.',
  simpleResolvers: true,
})
export class WorkSearchType {
  @Field(() => ID, { description: 'Of which unit.' })
  unitId!: string;
}
