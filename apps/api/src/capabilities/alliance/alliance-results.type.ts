import { createUnionType, ObjectType } from 'type-graphql';
import { RefusalType } from '../../platform/refusal.type.js';
import { StaleVersionType } from '../../platform/stale-version.type.js';
import { AccountClosedType, AccountNotFoundType, AccountType } from '../platforms/index.js';

const refusal = (description: string) => ({ implements: RefusalType, description });

@ObjectType('AlreadyInAlliance', refusal('The account is in the alliance.'))
export class AlreadyInAllianceType extends RefusalType {}

@ObjectType('NotInAlliance', refusal('The account is not in the alliance.'))
export class NotInAllianceType extends RefusalType {}

@ObjectType('JoinedInFuture', refusal('An account has joined today at the latest.'))
export class JoinedInFutureType extends RefusalType {}

@ObjectType('JoinedBeforeLeaving', refusal('The account was in the alliance on that day already.'))
export class JoinedBeforeLeavingType extends RefusalType {}

@ObjectType('LeftInFuture', refusal('An account has left today at the latest.'))
export class LeftInFutureType extends RefusalType {}

@ObjectType('LeftBeforeJoining', refusal('An account does not leave before it joined.'))
export class LeftBeforeJoiningType extends RefusalType {}

@ObjectType('NotAProof', refusal('A proof is a document number or a link of 2 to 200 characters.'))
export class NotAProofType extends RefusalType {}

export const JoinAllianceResultType = createUnionType({
  name: 'JoinAllianceResult',
  description: 'The account in the alliance, or why it is not.',
  types: () =>
    [
      AccountType,
      AccountNotFoundType,
      AccountClosedType,
      AlreadyInAllianceType,
      JoinedInFutureType,
      JoinedBeforeLeavingType,
      NotAProofType,
    ] as const,
});

export const LeaveAllianceResultType = createUnionType({
  name: 'LeaveAllianceResult',
  description: 'The account that left, or why it did not.',
  types: () =>
    [
      AccountType,
      AccountNotFoundType,
      NotInAllianceType,
      StaleVersionType,
      LeftInFutureType,
      LeftBeforeJoiningType,
      NotAProofType,
    ] as const,
});

export const ReturnToAllianceResultType = createUnionType({
  name: 'ReturnToAllianceResult',
  description: 'The account, in the alliance again, or why it is not.',
  types: () =>
    [
      AccountType,
      AccountNotFoundType,
      AccountClosedType,
      NotInAllianceType,
      AlreadyInAllianceType,
      StaleVersionType,
    ] as const,
});
