import { readImports } from '@fulian/domain/imports';
import { Arg, ID, Resolver, type SubscribeResolverData, Subscription } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { requires } from '../../access/requires.js';
import { Problem } from '../../platform/problem.js';
import { hearProgress } from './hear-progress.js';
import { ImportProgressType } from './import-progress.type.js';
import { readImport } from './read-import.js';

interface ProgressArgs {
  readonly id: string;
}

@Resolver()
export class ImportProgressResolver {
  @requires(readImports)
  @Subscription(() => ImportProgressType, {
    description: 'How far an import is: at once, and again whenever it gets on.',
    subscribe: ({ args, context }: SubscribeResolverData<unknown, ProgressArgs, Context>) =>
      hearProgress(args.id, context),
  })
  async importProgress(
    @Arg('id', () => ID, { description: 'Which import.' }) id: string,
  ): Promise<ImportProgressType> {
    const found = await readImport(id);
    if (!found) throw new Problem('NOT_FOUND', 'There is no such import of yours.');
    return { import: found, state: found.state, doneRows: found.doneRows, totalRows: found.totalRows };
  }
}
