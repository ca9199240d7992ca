import { Id } from '@fulian/domain/kernel';
import type { RawBuilder } from 'kysely';
import { inOrderOf, loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';
import type { CertificateType } from './certificate.type.js';

type Row = Omit<CertificateType, 'earlier'>;

/** Reads all certificates of enrolments, each with those it took the place of; the latest of an enrolment first. */
async function certificatesOf(enrolments: RawBuilder<unknown>): Promise<CertificateType[]> {
  const found = await rows(sql<Row>`
    select k.id, k.number, k.issued_on::text as "issuedOn", k.shows_name as "showsName",
      k.revoked_on::text as "revokedOn", k.revoked_reason as "revokedReason", k.revoked_by as "revokedBy",
      k.reissue_reason as "reissueReason", k.reissued_by as "reissuedBy", k.enrolment_id as "enrolmentId"
    from training_certificate k where k.enrolment_id ${enrolments} order by k.id desc`);
  return [...Map.groupBy(found, ({ enrolmentId }) => enrolmentId).values()].flatMap((all) =>
    all.map((each, at) => ({ ...each, earlier: all.slice(at + 1) })),
  );
}

/** The certificate of each enrolment that came last, gathered; null where there is none. */
export const readCertificateOf = loader<string, CertificateType | null>(async (enrolmentIds) => {
  const found = await certificatesOf(sql`= any(${[...enrolmentIds]}::uuid[])`);
  const last = new Map(found.toReversed().map((each) => [each.enrolmentId, each]));
  return enrolmentIds.map((id) => last.get(id) ?? null);
});

/** Certificates by id, gathered. */
export const readCertificate = loader<string, CertificateType | null>(async (ids) =>
  inOrderOf(
    ids,
    await certificatesOf(sql`in (
      select enrolment_id from training_certificate where id = any(${ids.filter(Id.matches)}::uuid[]))`),
    ({ id }) => id,
  ),
);
