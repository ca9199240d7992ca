import { ObjectType } from 'type-graphql';
import { RefusalType } from '../../../platform/refusal.type.js';

const refusal = (description: string) => ({ implements: RefusalType, description });

@ObjectType('NotACount', refusal('A count is a whole number of 0 or more.'))
export class NotACountType extends RefusalType {}

@ObjectType('NothingReported', refusal('Every figure is missing.'))
export class NothingReportedType extends RefusalType {}

@ObjectType('ReportedForFuture', refusal('Figures are told of days up to today.'))
export class ReportedForFutureType extends RefusalType {}

@ObjectType('ReportedAfterClosing', refusal('A closed account has no figures after its last day.'))
export class ReportedAfterClosingType extends RefusalType {}
