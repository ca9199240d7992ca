import { importFigures } from '@fulian/domain/imports';
import { Refusal } from '@fulian/domain/kernel';
import { Arg, Mutation, Resolver } from 'type-graphql';
import { requires } from '../../access/requires.js';
import { chooseImportAccount } from './choose-import-account.js';
import { commitImport } from './commit-import.js';
import { discardImport } from './discard-import.js';
import type { ImportType } from './import.type.js';
import { ChooseImportAccountInput, CommitImportInput, ImportStepInput } from './import-step-inputs.type.js';
import {
  ChooseImportAccountResultType,
  CommitImportResultType,
  ImportStepResultType,
} from './import-step-result.type.js';
import { readImport } from './read-import.js';
import { undoImport } from './undo-import.js';

/** The import as it is after a step; a refusal goes on as it is. */
const after = async <No extends Refusal>(taken: Promise<string | No>): Promise<ImportType | No> => {
  const id = await taken;
  return Refusal.is(id) ? id : ((await readImport(id)) as ImportType);
};

@Resolver()
export class ImportStepResolver {
  @requires(importFigures)
  @Mutation(() => ChooseImportAccountResultType, {
    description: 'Says whose file it is, and has it read again.',
  })
  chooseImportAccount(
    @Arg('input', () => ChooseImportAccountInput, { description: 'The import and the account.' })
    input: ChooseImportAccountInput,
  ): Promise<ImportType | Refusal> {
    return after(chooseImportAccount(input));
  }

  @requires(importFigures)
  @Mutation(() => CommitImportResultType, {
    description: 'Has the rows of a file turned into figures; `importProgress` tells when it is done.',
  })
  commitImport(
    @Arg('input', () => CommitImportInput, { description: 'The import, and whether errors are left out.' })
    input: CommitImportInput,
  ): Promise<ImportType | Refusal> {
    return after(commitImport(input));
  }

  @requires(importFigures)
  @Mutation(() => ImportStepResultType, {
    description: 'Takes back all that a committed file told; what others told is in force again.',
  })
  undoImport(
    @Arg('input', () => ImportStepInput, { description: 'The import.' }) input: ImportStepInput,
  ): Promise<ImportType | Refusal> {
    return after(undoImport(input));
  }

  @requires(importFigures)
  @Mutation(() => ImportStepResultType, {
    description: 'Throws away a file that has not become figures, its rows included.',
  })
  discardImport(
    @Arg('input', () => ImportStepInput, { description: 'The import.' }) input: ImportStepInput,
  ): Promise<ImportType | Refusal> {
    return after(discardImport(input));
  }
}
