import { keepRubrics, readPublishedRubrics } from '@fulian/domain/ratings';
import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { type Connection, PageArgs } from '../../../platform/connection.js';
import { readDrafts, readRubrics } from './read-rubrics.js';
import { RubricConnectionType, RubricType } from './rubric.type.js';
import { connectionOnTheWire, onTheWire } from './rubric-on-the-wire.js';
import { findRubric } from './rubric-rows.js';

@Resolver()
export class RubricResolver {
  @requires(readPublishedRubrics)
  @Query(() => RubricConnectionType, {
    description: 'What was published, by name, the latest version of each first.',
  })
  async rubrics(@Args(() => PageArgs) page: PageArgs): Promise<Connection<RubricType>> {
    return connectionOnTheWire(await readRubrics(page));
  }

  @requires(readPublishedRubrics)
  @Query(() => RubricType, { nullable: true, description: 'One published rubric; null when there is none.' })
  async rubric(@Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<RubricType | null> {
    const found = await findRubric(id);
    return found && onTheWire(found);
  }

  @requires(keepRubrics)
  @Query(() => [RubricType], { description: 'Drafts that are not public yet, one of each rubric at most.' })
  async rubricDrafts(): Promise<RubricType[]> {
    return (await readDrafts()).map(onTheWire);
  }

  @requires(keepRubrics)
  @Query(() => RubricType, { nullable: true, description: 'A draft of yours, or anything published.' })
  async rubricDraft(
    @Arg('rubricId', () => ID, { description: 'Its id.' }) rubricId: string,
  ): Promise<RubricType | null> {
    const found = await findRubric(rubricId);
    return found && onTheWire(found);
  }
}
