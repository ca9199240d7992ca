import { ObjectType } from 'type-graphql';
import { connectionType } from '../../platform/connection.js';
import { ImportType } from './import.type.js';
import { ImportRowType } from './import-row.type.js';

@ObjectType('ImportConnection', { description: 'A page of a list of imports.' })
export class ImportConnectionType extends connectionType('Import', () => ImportType) {}

@ObjectType('ImportRowConnection', { description: 'A page of the rows of a file.' })
export class ImportRowConnectionType extends connectionType('ImportRow', () => ImportRowType) {}
