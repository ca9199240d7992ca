import { type RowOutcome, rowOutcomes } from '@fulian/domain/imports';
import type { CalendarDate } from '@fulian/domain/kernel';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/enum-of.js';
import { CalendarDateScalar, InstantScalar } from '../../platform/scalars.js';
import { CellProblemType } from './cell-problem.type.js';
import { RowFigureType } from './row-figure.type.js';

export const RowOutcomeEnum = enumOf(rowOutcomes);
registerEnumType(RowOutcomeEnum, {
  name: 'RowOutcome',
  description: 'What a row of a file would do, or did, to what was known before.',
});

@ObjectType('ImportRow', { description: 'One row of a file.', simpleResolvers: true })
export class ImportRowType {
  @Field(() => String, { description: 'The sheet it stands in.' })
  sheet!: string;

  @Field(() => Int, { description: 'As the spreadsheet program numbers it, from 1.' })
  rowNumber!: number;

  @Field(() => RowOutcomeEnum, { description: 'What it would do, or did.' })
  outcome!: RowOutcome;

  @Field(() => [CellProblemType], {
    description: 'What is wrong with it, cell by cell; empty unless it is an error.',
  })
  problems!: readonly CellProblemType[];

  @Field(() => [String], { description: 'What stands in its cells, at their columns; empty cells included.' })
  cells!: readonly string[];

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The day of the figures, or on which the work was published; null when the row is an error.',
  })
  on!: CalendarDate | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the work was published; null when it is not about one.',
  })
  publishedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The title of the work; null when it is not about one.',
  })
  title!: string | null;

  @Field(() => [RowFigureType], {
    description:
      'The figures it tells, as they were understood; empty when it says what an earlier row has said.',
  })
  figures!: readonly RowFigureType[];

  /** Not on the wire: the field `account` reads on from it. */
  accountId!: string | null;
}
