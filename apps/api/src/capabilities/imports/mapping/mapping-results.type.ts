import { createUnionType, ObjectType } from 'type-graphql';
import { RefusalType } from '../../../platform/refusal.type.js';
import { StaleVersionType } from '../../../platform/stale-version.type.js';
import { UnitNotFoundType } from '../../platforms/index.js';
import { ImportType } from '../import.type.js';
import { ImportNotFoundType, WrongImportStateType } from '../import-refusals.type.js';
import { RememberedColumnsType } from './column-mapping.type.js';

@ObjectType('MappingDoesNotFit', {
  implements: RefusalType,
  description: 'The file has no such row or column, or its kind no such field.',
})
export class MappingDoesNotFitType extends RefusalType {}

@ObjectType('FieldTwice', { implements: RefusalType, description: 'Two columns were said to mean the same.' })
export class FieldTwiceType extends RefusalType {}

@ObjectType('FieldMissing', {
  implements: RefusalType,
  description:
    'No column says what a row is about, or none holds a figure; the path ends with the field that is missing.',
})
export class FieldMissingType extends RefusalType {}

export const MapImportColumnsResultType = createUnionType({
  name: 'MapImportColumnsResult',
  description: 'The import, being read again, or why it is not.',
  types: () =>
    [
      ImportType,
      ImportNotFoundType,
      WrongImportStateType,
      StaleVersionType,
      MappingDoesNotFitType,
      FieldTwiceType,
      FieldMissingType,
    ] as const,
});

export const ForgetColumnsResultType = createUnionType({
  name: 'ForgetColumnsResult',
  description: 'What the unit still remembers, or why nothing was forgotten.',
  types: () => [RememberedColumnsType, UnitNotFoundType] as const,
});
