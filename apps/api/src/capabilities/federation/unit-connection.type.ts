import { ObjectType } from 'type-graphql';
import { connectionType } from '../../platform/connection.js';
import { UnitType } from './unit.type.js';

@ObjectType('UnitConnection', { description: 'A page of a list of units.' })
export class UnitConnectionType extends connectionType('Unit', () => UnitType) {}
