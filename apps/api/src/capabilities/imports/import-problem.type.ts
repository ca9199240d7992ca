import { Field, ObjectType } from 'type-graphql';
import { RefusalType } from '../../platform/refusal.type.js';

@ObjectType('ImportProblem', {
  implements: RefusalType,
  description: 'Why a file could not be read or committed.',
})
export class ImportProblemType extends RefusalType {
  @Field(() => [String], {
    description: 'Headers that a file of the nearest format would have, where some are missing.',
  })
  missing!: readonly string[];
}
