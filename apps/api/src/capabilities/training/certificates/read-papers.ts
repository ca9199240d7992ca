import type { RawBuilder } from 'kysely';
import { rows, sql } from '../../../platform/rows.js';

/** What stands on one certificate. */
export interface Paper {
  readonly number: string;
  readonly name: string;
  readonly programme: string;
  readonly title: string;
  readonly sessionNumber: number;
  readonly firstOn: string;
  readonly lastOn: string;
  readonly holder: string;
  readonly issuedOn: string;
}

const papers = (which: RawBuilder<unknown>): Promise<Paper[]> =>
  rows(sql<Paper>`
    select k.number, t.name, p.name as programme, c.title, c.session_number as "sessionNumber",
      c.first_on::text as "firstOn", c.last_on::text as "lastOn", u.name as holder, k.issued_on::text as "issuedOn"
    from training_certificate k
    join enrolment e on e.id = k.enrolment_id
    join trainee t on t.id = e.trainee_id
    join camp c on c.id = e.camp_id
    join training_programme p on p.id = c.programme_id
    join unit u on u.id = c.unit_id
    where ${which} and k.revoked_on is null
    order by k.place`);

/** All that count of a camp of one's own subtree, in the order of their numbers: no other order says anything. */
export const classPapers = (campId: string): Promise<Paper[]> =>
  papers(sql`c.id = ${campId} and c.unit_path <@ app_subtree()`);

/** One that whoever asks may see: her own, or of a woman she looks after. */
export const onePaper = (certificateId: string): Promise<Paper[]> => papers(sql`k.id = ${certificateId}`);
