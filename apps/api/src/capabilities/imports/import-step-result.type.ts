import { createUnionType } from 'type-graphql';
import { StaleVersionType } from '../../platform/stale-version.type.js';
import { ImportType } from './import.type.js';
import {
  AccountDoesNotFitType,
  ImportNotFoundType,
  NoGoodRowsType,
  RowsHaveErrorsType,
  WrongImportStateType,
} from './import-refusals.type.js';

export const ImportStepResultType = createUnionType({
  name: 'ImportStepResult',
  description: 'The import after the step, or why it was not taken.',
  types: () => [ImportType, ImportNotFoundType, WrongImportStateType, StaleVersionType] as const,
});

export const CommitImportResultType = createUnionType({
  name: 'CommitImportResult',
  description: 'The import, being committed, or why it is not.',
  types: () =>
    [
      ImportType,
      ImportNotFoundType,
      WrongImportStateType,
      StaleVersionType,
      RowsHaveErrorsType,
      NoGoodRowsType,
    ] as const,
});

export const ChooseImportAccountResultType = createUnionType({
  name: 'ChooseImportAccountResult',
  description: 'The import, being read again, or why it is not.',
  types: () =>
    [ImportType, ImportNotFoundType, WrongImportStateType, StaleVersionType, AccountDoesNotFitType] as const,
});
