import { Id } from '@fulian/domain/kernel';
import type { RawBuilder } from 'kysely';
import { inOrderOf, loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';
import type { CertificateType } from './certificate.type.js';

/** Reads certificates; `rest` goes on after `from training_certificate k`. */
const certificateRows = (rest: RawBuilder<unknown>): Promise<CertificateType[]> =>
  rows(sql<CertificateType>`
    select k.id, k.number, k.issued_on::text as "issuedOn", k.shows_name as "showsName",
      k.revoked_on::text as "revokedOn", k.revoked_reason as "revokedReason", k.enrolment_id as "enrolmentId"
    from training_certificate k ${rest}`);

/** The certificates of enrolments, gathered; null where there is none. */
export const readCertificateOf = loader<string, CertificateType | null>(async (enrolmentIds) =>
  inOrderOf(
    enrolmentIds,
    await certificateRows(sql`where k.enrolment_id = any(${[...enrolmentIds]}::uuid[])`),
    ({ enrolmentId }) => enrolmentId,
  ),
);

/** Certificates by id, gathered. */
export const readCertificate = loader<string, CertificateType | null>(async (ids) =>
  inOrderOf(
    ids,
    await certificateRows(sql`where k.id = any(${ids.filter(Id.matches)}::uuid[])`),
    ({ id }) => id,
  ),
);
