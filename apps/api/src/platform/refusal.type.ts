import { Field, InterfaceType } from 'type-graphql';

/** What every refusal has on the wire; each refusal a mutation may meet is a type of its own that implements it. */
@InterfaceType('Refusal', {
  description: 'An expected "no": a rule that the request ran into. A value, not an error.',
})
export abstract class RefusalType {
  @Field(() => String, { description: 'Stable name of the rule, in PascalCase; clients put it into words.' })
  code!: string;

  @Field(() => String, { description: 'One English sentence for developers.' })
  message!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Where in the input, outermost first; null when it is about the whole.',
  })
  path?: readonly string[] | undefined;
}
