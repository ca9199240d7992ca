import { Refusal } from '@fulian/domain/kernel';
import { holdCamps, ownTraining, verifyCertificates } from '@fulian/domain/training';
import {
  Arg,
  createUnionType,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { afterCamp } from '../camps/after-camp.js';
import { CampType } from '../camps/camp.type.js';
import { EnrolmentType } from '../enrolments/enrolment.type.js';
import {
  CampNotDoneType,
  CampNotFoundType,
  CertificateNotFoundType,
  CertificateNotRevokedType,
  CertificateReplacedType,
  CertificateRevokedType,
  NobodyAttendedType,
  ReasonMissingType,
  WrongEnrolmentStateType,
} from '../training-refusals.type.js';
import { CertificateType, CertificateVerificationType } from './certificate.type.js';
import { issueCertificates } from './issue-certificates.js';
import { readCertificate, readCertificateOf } from './read-certificates.js';
import { reissueCertificate } from './reissue-certificate.js';
import { revokeCertificate } from './revoke-certificate.js';
import { showOwnName } from './show-own-name.js';
import { verifyCertificate } from './verify-certificate.js';

@InputType({ description: 'A certificate to revoke.' })
export class RevokeCertificateInput {
  @Field(() => ID, { description: 'Which certificate.' })
  trainingCertificateId!: string;

  @Field(() => String, { description: 'Why, in 5 to 300 characters.' })
  reason!: string;
}

const IssueCertificatesResultType = createUnionType({
  name: 'IssueCertificatesResult',
  description: 'The camp, its certificates issued, or why they were not.',
  types: () => [CampType, CampNotFoundType, CampNotDoneType, NobodyAttendedType] as const,
});

const RevokeCertificateResultType = createUnionType({
  name: 'RevokeCertificateResult',
  description: 'The revoked certificate, or why it was not.',
  types: () => [CertificateType, CertificateNotFoundType, CertificateRevokedType, ReasonMissingType] as const,
});

@InputType({ description: 'A certificate to issue anew.' })
export class ReissueCertificateInput {
  @Field(() => ID, { description: 'Which certificate was revoked by mistake.' })
  trainingCertificateId!: string;

  @Field(() => String, { description: 'Why, in 5 to 300 characters.' })
  reason!: string;
}

const ReissueCertificateResultType = createUnionType({
  name: 'ReissueCertificateResult',
  description: 'The new certificate, or why there is none.',
  types: () =>
    [
      CertificateType,
      CertificateNotFoundType,
      CertificateNotRevokedType,
      CertificateReplacedType,
      WrongEnrolmentStateType,
      ReasonMissingType,
    ] as const,
});

const ShowOwnNameResultType = createUnionType({
  name: 'ShowOwnNameResult',
  description: 'Your certificate, or why nothing changed.',
  types: () => [CertificateType, CertificateNotFoundType] as const,
});

const after = async (
  done: Promise<{ readonly id: string } | Refusal>,
): Promise<CertificateType | Refusal> => {
  const made = await done;
  return Refusal.is(made) ? made : ((await readCertificate(made.id)) as CertificateType);
};

@Resolver(() => EnrolmentType)
export class CertificateResolver {
  @requires(verifyCertificates)
  @Query(() => CertificateVerificationType, {
    nullable: true,
    description: 'Whether a certificate is one, for whoever has its number; null for a number that is none.',
  })
  certificateByNumber(
    @Arg('number', () => String, { description: 'The number, as it was typed.' }) number: string,
  ): Promise<CertificateVerificationType | null> {
    return verifyCertificate(number);
  }

  @requires(holdCamps)
  @Mutation(() => IssueCertificatesResultType, {
    description:
      'Issues certificates to all who were at a camp and have none; again, to those who came to it since.',
  })
  issueCertificates(
    @Arg('campId', () => ID, { description: 'Of which camp.' }) campId: string,
  ): Promise<CampType | Refusal> {
    return afterCamp(issueCertificates(campId));
  }

  @requires(holdCamps)
  @Mutation(() => RevokeCertificateResultType, { description: 'Revokes a certificate, with a reason.' })
  revokeCertificate(
    @Arg('input', () => RevokeCertificateInput, { description: 'Which one, and why.' })
    { trainingCertificateId, reason }: RevokeCertificateInput,
  ): Promise<CertificateType | Refusal> {
    return after(revokeCertificate(trainingCertificateId, reason));
  }

  @requires(holdCamps)
  @Mutation(() => ReissueCertificateResultType, {
    description:
      'Issues a certificate anew that was revoked by mistake, with a reason. It has a new number; the old one stays revoked and names it.',
  })
  reissueCertificate(
    @Arg('input', () => ReissueCertificateInput, { description: 'Which one, and why.' })
    { trainingCertificateId, reason }: ReissueCertificateInput,
  ): Promise<CertificateType | Refusal> {
    return after(reissueCertificate(trainingCertificateId, reason));
  }

  @requires(ownTraining)
  @Mutation(() => ShowOwnNameResultType, {
    description: 'Says whether anyone who has the number of your certificate reads your whole name.',
  })
  showOwnName(
    @Arg('trainingCertificateId', () => ID, { description: 'Which certificate of yours.' }) id: string,
    @Arg('shows', () => Boolean, { description: 'Whether your whole name is shown.' }) shows: boolean,
  ): Promise<CertificateType | Refusal> {
    return after(showOwnName(id, shows));
  }

  @FieldResolver(() => CertificateType, {
    nullable: true,
    description: 'That she was there, once it is certified.',
  })
  certificate(@Root() { id }: EnrolmentType): Promise<CertificateType | null> {
    return readCertificateOf(id);
  }
}
