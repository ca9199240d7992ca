import type { CalendarDate } from '@fulian/domain/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDateScalar } from '../../../platform/scalars.js';

@ObjectType('EarlierCertificate', {
  description: 'A certificate that counts no more, as another one took its place.',
  simpleResolvers: true,
})
export class EarlierCertificateType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its number, as XN-049-0007-K.' })
  number!: string;

  @Field(() => CalendarDateScalar, { description: 'When it was issued.' })
  issuedOn!: CalendarDate;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Since when it counts no more; null while it does.',
  })
  revokedOn!: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'Why it was revoked.' })
  revokedReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who revoked it; null where that was not written down.',
  })
  revokedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was issued anew; null for the first of an enrolment.',
  })
  reissueReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who issued it anew; null for the first of an enrolment.',
  })
  reissuedBy!: string | null;
}

@ObjectType('TrainingCertificate', {
  description: 'That a woman was at a camp: not how well, and before or behind nobody.',
  simpleResolvers: true,
})
export class CertificateType extends EarlierCertificateType {
  @Field(() => Boolean, {
    description: 'Whether she agreed that anyone who has the number reads her whole name.',
  })
  showsName!: boolean;

  @Field(() => [EarlierCertificateType], {
    description: 'Those it took the place of, the latest first: each was revoked, and names its successor.',
  })
  earlier!: readonly EarlierCertificateType[];

  /** Not on the wire. */
  enrolmentId!: string;
}

@ObjectType('CertificateVerification', {
  description: 'What anyone learns who has a number of a certificate, and no more.',
  simpleResolvers: true,
})
export class CertificateVerificationType {
  @Field(() => String, { description: 'The number.' })
  number!: string;

  @Field(() => Boolean, { description: 'Whether it counts today.' })
  isValid!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Her name as she agreed to it, or its first character; null where she has left.',
  })
  shownName!: string | null;

  @Field(() => String, { description: 'The programme.' })
  programmeName!: string;

  @Field(() => String, { description: 'The camp’s title.' })
  title!: string;

  @Field(() => Int, { description: 'The how-manieth session of its programme.' })
  sessionNumber!: number;

  @Field(() => CalendarDateScalar, { description: 'The camp’s first day.' })
  firstOn!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'Its last day.' })
  lastOn!: CalendarDate;

  @Field(() => String, { description: 'The unit that held it.' })
  holderName!: string;

  @Field(() => CalendarDateScalar, { description: 'When the certificate was issued.' })
  issuedOn!: CalendarDate;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Since when it counts no more.' })
  revokedOn!: CalendarDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'The number that was issued in its place, if one was.',
  })
  successorNumber!: string | null;
}
