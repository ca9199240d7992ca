import { createUnionType, ObjectType } from 'type-graphql';
import { RefusalType } from '../../platform/refusal.type.js';
import { StaleVersionType } from '../../platform/stale-version.type.js';
import { UnitNotFoundType } from '../platforms/index.js';
import { MatterType } from './matter.type.js';

const refusal = (description: string) => ({ implements: RefusalType, description });

@ObjectType('MatterInFuture', refusal('What is written down came today at the latest.'))
export class MatterInFutureType extends RefusalType {}

@ObjectType('MatterTooOld', refusal('A line reaches two years back at the most.'))
export class MatterTooOldType extends RefusalType {}

@ObjectType('AnsweredBeforeReceived', refusal('Nothing is answered before it comes.'))
export class AnsweredBeforeReceivedType extends RefusalType {}

@ObjectType('AnsweredInFuture', refusal('It was answered today at the latest.'))
export class AnsweredInFutureType extends RefusalType {}

@ObjectType('NotANumberOfMatters', refusal('A line has 1 to 99 matters.'))
export class NotANumberOfMattersType extends RefusalType {}

@ObjectType('MatterNotFound', refusal('There is no such line in your subtree.'))
export class MatterNotFoundType extends RefusalType {}

export const EnterMatterResultType = createUnionType({
  name: 'EnterMatterResult',
  description: 'The line, or why it was not written.',
  types: () =>
    [
      MatterType,
      UnitNotFoundType,
      MatterInFutureType,
      MatterTooOldType,
      AnsweredBeforeReceivedType,
      AnsweredInFutureType,
      NotANumberOfMattersType,
    ] as const,
});

export const AnswerMatterResultType = createUnionType({
  name: 'AnswerMatterResult',
  description: 'The line as it is now, or why it was not changed.',
  types: () =>
    [
      MatterType,
      MatterNotFoundType,
      StaleVersionType,
      AnsweredBeforeReceivedType,
      AnsweredInFutureType,
    ] as const,
});

export const RemoveMatterResultType = createUnionType({
  name: 'RemoveMatterResult',
  description: 'The line as it was, or why it stays.',
  types: () => [MatterType, MatterNotFoundType, StaleVersionType] as const,
});
