import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('CampMaterial', {
  description:
    'A small file that goes with a camp. Members fetch it at /training-files/materials/{id} and may compare its sum.',
  simpleResolvers: true,
})
export class MaterialType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'The name of the file.' })
  name!: string;

  @Field(() => Int, { description: 'How many bytes it has, at most 8 MiB.' })
  size!: number;

  @Field(() => String, { description: 'The SHA-256 sum of its bytes, as 64 hexadecimal digits.' })
  sha256!: string;
}
