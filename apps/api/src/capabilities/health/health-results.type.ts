import { createUnionType, ObjectType } from 'type-graphql';
import { RefusalType } from '../../platform/refusal.type.js';
import { StaleVersionType } from '../../platform/stale-version.type.js';
import { AccountNotFoundType, AccountType, NotAnAddressType } from '../platforms/index.js';
import { ImpostorReportType } from './impostor.type.js';

const refusal = (description: string) => ({ implements: RefusalType, description });

@ObjectType('CountedInFuture', refusal('Messages are counted today at the latest.'))
export class CountedInFutureType extends RefusalType {}

@ObjectType('NotANumberOfMessages', refusal('A number of messages is 0 to 1,000,000.'))
export class NotANumberOfMessagesType extends RefusalType {}

@ObjectType('NoteTooLong', refusal('A note has at most 300 characters.'))
export class NoteTooLongType extends RefusalType {}

@ObjectType('SeenInFuture', refusal('An impostor was seen today at the latest.'))
export class SeenInFutureType extends RefusalType {}

@ObjectType('ImpostorReportNotFound', refusal('There is no such report in your subtree.'))
export class ImpostorReportNotFoundType extends RefusalType {}

@ObjectType('ImpostorSettled', refusal('The report was settled already.'))
export class ImpostorSettledType extends RefusalType {}

export const CountUnansweredResultType = createUnionType({
  name: 'CountUnansweredResult',
  description: 'The account whose messages were counted, or why they were not.',
  types: () => [AccountType, AccountNotFoundType, CountedInFutureType, NotANumberOfMessagesType] as const,
});

export const ReportImpostorResultType = createUnionType({
  name: 'ReportImpostorResult',
  description: 'The report, or why there is none.',
  types: () =>
    [ImpostorReportType, AccountNotFoundType, NotAnAddressType, NoteTooLongType, SeenInFutureType] as const,
});

export const SettleImpostorResultType = createUnionType({
  name: 'SettleImpostorResult',
  description: 'The settled report, or why it is not.',
  types: () =>
    [ImpostorReportType, ImpostorReportNotFoundType, ImpostorSettledType, StaleVersionType] as const,
});
