import type { PlatformKind } from '@fulian/domain/platforms';
import { Field, Int, ObjectType } from 'type-graphql';
import { PlatformKindEnum } from '../platform-kind.type.js';
import { PeriodFiguresType } from './period-figures.type.js';

@ObjectType('PeriodSummary', { description: 'The sums of a period of any length.', simpleResolvers: true })
export class PeriodSummaryType extends PeriodFiguresType {
  @Field(() => Int, { description: 'Of how many accounts the followers at the end of `to` are.' })
  reportingAccounts!: number;

  /** Whose it is, and on which kind of platform; null: on all of them. */
  unitId!: string;
  platform!: PlatformKind | null;
}

@ObjectType('PlatformPeriod', {
  description: 'The sums of a period on one kind of platform.',
  simpleResolvers: true,
})
export class PlatformPeriodType {
  @Field(() => PlatformKindEnum, { description: 'The kind of platform.' })
  platform!: PlatformKind;

  @Field(() => PeriodSummaryType, { description: 'What was told there.' })
  period!: PeriodSummaryType;
}
