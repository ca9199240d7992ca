import { readFigures as mayReadFigures } from '@fulian/domain/platforms';
import { Arg, ID, Resolver, type SubscribeResolverData, Subscription } from 'type-graphql';
import type { Context } from '../../../access/context.js';
import { requires } from '../../../access/requires.js';
import { Problem } from '../../../platform/problem.js';
import { hearFigures } from './hear-figures.js';
import { readUnitFigures } from './read-unit-figures.js';
import { UnitFiguresType } from './unit-figures.type.js';

interface ChangesArgs {
  readonly unitId: string;
}

@Resolver()
export class FiguresChangesResolver {
  @requires(mayReadFigures)
  @Subscription(() => UnitFiguresType, {
    description:
      'Figures of a unit, at once and again when figures of it or of units below change, a second apart at least, as long as they are yours to see.',
    subscribe: ({ args, context }: SubscribeResolverData<unknown, ChangesArgs, Context>) =>
      hearFigures(args.unitId, context),
  })
  async figuresChanges(
    @Arg('unitId', () => ID, { description: 'Of which unit.' }) unitId: string,
  ): Promise<UnitFiguresType> {
    const found = await readUnitFigures(unitId);
    if (!found) throw new Problem('NOT_FOUND', 'There are no such figures of yours.');
    return found;
  }
}
