import type { CalendarDate } from '@fulian/domain/kernel';
import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { CalendarDateScalar } from '../../../platform/scalars.js';
import { AccountType } from '../../platforms/index.js';
import { FigureSourceType } from './figure-source.type.js';
import { readFigureSources } from './read-figure-sources.js';

@Resolver(() => AccountType)
export class FigureSourceResolver {
  @FieldResolver(() => [FigureSourceType], {
    description: 'Where its figures of one day come from, down to the row of a file, the latest word first.',
  })
  figureSources(
    @Root() { id }: AccountType,
    @Arg('on', () => CalendarDateScalar, { description: 'The day.' }) on: CalendarDate,
  ): Promise<FigureSourceType[]> {
    return readFigureSources({ accountId: id, on });
  }
}
