import { createUnionType } from 'type-graphql';
import { AccountType } from '../accounts/account.type.js';
import { AccountNotFoundType } from '../accounts/account-refusals.type.js';
import {
  NotACountType,
  NothingReportedType,
  ReportedAfterClosingType,
  ReportedForFutureType,
} from './report-refusals.type.js';

export const RecordSnapshotResultType = createUnionType({
  name: 'RecordSnapshotResult',
  description: 'The account whose figures were told, or why they were not.',
  types: () =>
    [
      AccountType,
      AccountNotFoundType,
      NotACountType,
      NothingReportedType,
      ReportedForFutureType,
      ReportedAfterClosingType,
    ] as const,
});
