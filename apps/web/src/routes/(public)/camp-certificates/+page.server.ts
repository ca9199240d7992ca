import { graphql } from '#lib/graphql/graphql.ts';
import type { PageServerLoad } from './$types';

const certificateQuery = graphql(`
  query CertificateByNumber($number: String!) {
    certificateByNumber(number: $number) {
      number
      isValid
      shownName
      programmeName
      title
      sessionNumber
      firstOn
      lastOn
      holderName
      issuedOn
      revokedOn
      successorNumber
    }
  }
`);

export const load: PageServerLoad = async ({ locals, url }) => {
  const number = url.searchParams.get('number')?.trim().slice(0, 40) ?? '';
  if (!number) return { number, certificate: null };
  const { certificateByNumber } = await locals.ask.query(certificateQuery, { number });
  return { number, certificate: certificateByNumber };
};
