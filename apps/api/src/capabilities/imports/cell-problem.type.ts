import { Field, ObjectType } from 'type-graphql';

@ObjectType('CellProblem', {
  description: 'One cell that could not be taken, and why.',
  simpleResolvers: true,
})
export class CellProblemType {
  @Field(() => String, { description: 'Its address, such as B12.' })
  cell!: string;

  @Field(() => String, { nullable: true, description: 'The header of its column.' })
  column!: string | null;

  @Field(() => String, { description: 'Stable name of what is wrong; clients put it into words.' })
  code!: string;

  @Field(() => String, { description: 'One English sentence for developers.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'What stands in the cell.' })
  text!: string | null;
}
