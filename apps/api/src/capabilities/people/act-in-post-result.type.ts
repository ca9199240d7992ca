import { createUnionType, ObjectType } from 'type-graphql';
import { RefusalType } from '../../platform/refusal.type.js';
import { MeType } from './me.type.js';

@ObjectType('PostNotFound', {
  implements: RefusalType,
  description: 'It is not one of your posts, or not today.',
})
export class PostNotFoundType extends RefusalType {}

export const ActInPostResultType = createUnionType({
  name: 'ActInPostResult',
  description: 'You in the other post, or why not.',
  types: () => [MeType, PostNotFoundType] as const,
});
