import { ObjectType } from 'type-graphql';

@ObjectType('PublicFigures', { description: 'The figures of the province that are everyone’s to see.' })
export class PublicFiguresType {
  /** Not on the wire: the province; every field reads on from it. */
  unitId!: string;
}
