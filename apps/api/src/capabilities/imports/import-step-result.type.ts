import { createUnionType } from 'type-graphql';
import type { RefusalType } from '../../platform/refusal.type.js';
import { StaleVersionType } from '../../platform/stale-version.type.js';
import { ImportType } from './import.type.js';
import {
  AccountDoesNotFitType,
  NoGoodRowsType,
  RowsHaveErrorsType,
  WrongImportStateType,
} from './import-refusals.type.js';

/** What a step answers: the import after it, or the rule it ran into; each refusal's code is the name of its type. */
const resolveType = (answer: ImportType | RefusalType): string => ('code' in answer ? answer.code : 'Import');

export const ImportStepResultType = createUnionType({
  name: 'ImportStepResult',
  description: 'The import after the step, or why it was not taken.',
  types: () => [ImportType, WrongImportStateType, StaleVersionType] as const,
  resolveType,
});

export const CommitImportResultType = createUnionType({
  name: 'CommitImportResult',
  description: 'The import, being committed, or why it is not.',
  types: () =>
    [ImportType, WrongImportStateType, StaleVersionType, RowsHaveErrorsType, NoGoodRowsType] as const,
  resolveType,
});

export const ChooseImportAccountResultType = createUnionType({
  name: 'ChooseImportAccountResult',
  description: 'The import, being read again, or why it is not.',
  types: () => [ImportType, WrongImportStateType, StaleVersionType, AccountDoesNotFitType] as const,
  resolveType,
});
