import { ObjectType } from 'type-graphql';
import { RefusalType } from './refusal.type.js';

@ObjectType('StaleVersion', {
  implements: RefusalType,
  description: 'Somebody, or a job, has changed it since you looked: look again.',
})
export class StaleVersionType extends RefusalType {}
