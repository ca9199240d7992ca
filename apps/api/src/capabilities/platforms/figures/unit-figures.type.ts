import { ObjectType } from 'type-graphql';

@ObjectType('UnitFigures', { description: 'The figures of one unit and all units below it.' })
export class UnitFiguresType {
  /** Not on the wire: whose they are; every field reads on from it. */
  unitId!: string;
}
