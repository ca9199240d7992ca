import { CertificateNumber, shownName } from '@fulian/domain/training';
import { row, sql } from '../../../platform/rows.js';
import type { CertificateVerificationType } from './certificate.type.js';

type Found = Omit<CertificateVerificationType, 'isValid' | 'shownName'> & {
  readonly name: string | null;
  readonly showsName: boolean;
};

/** What anyone may learn of a certificate by its number, as it was typed from paper; null for a number that is none. */
export async function verifyCertificate(typed: string): Promise<CertificateVerificationType | null> {
  const number = CertificateNumber.parse(typed);
  const found = number
    ? await row(sql<Found>`
        select number, name, shows_name as "showsName", title, session_number as "sessionNumber",
          first_on::text as "firstOn", last_on::text as "lastOn", programme as "programmeName", holder as "holderName",
          issued_on::text as "issuedOn", revoked_on::text as "revokedOn",
          successor as "successorNumber"
        from certificate_by_number(${number})`)
    : null;
  if (!found) return null;
  const { name, showsName, ...rest } = found;
  return { ...rest, isValid: !found.revokedOn, shownName: name && shownName(name, showsName) };
}
