import { type RawBuilder, sql } from 'kysely';

const judging = sql.raw(`('pass', 'return', 'score', 'settle', 'decline')`);

const path = sql`(select app_subtree())`;

// Each of these looks its rows up once for all applications, not once for each.

/** Whether she declared in the application's round; before that nothing is on her desk. */
const hasDeclared = sql`a.round_id in (
  select d.round_id from rating_declaration d where d.person_id = app_person())`;

/** Whether she judged the application `a` since it was last sent. */
const isJudgedByHer = sql`(a.id, a.attempt) in (
  select s.application_id, s.attempt from rating_step s where s.person_id = app_person() and s.step in ${judging})`;

/** Not the unit she acts for, nor one below in which she holds another post. */
const isNotHers = sql`a.unit_path <> ${path} and not array(
  select p.unit_path from post p
  where p.person_id = app_person() and p.unit_path <@ ${path} and p.unit_path <> ${path}) @> a.unit_path`;

const isOnHerUnitsDesk = sql`case a.state
  when 'check' then a.check_path = ${path}
  when 'review' then a.review_path = ${path}
  when 'panel' then subpath(a.unit_path, 0, 1) = ${path}
  else false end`;

/** Applications `a` that wait for her. */
export const waitsForHer: RawBuilder<boolean> = sql`${hasDeclared} and ${isOnHerUnitsDesk} and ${isNotHers}
  and not ${isJudgedByHer}`;

/** How many applications she may see have been on the desk of each tier, and how many have gone on from it. */
export const tierProgress: RawBuilder<unknown> = sql`jsonb_build_array(
  ${progress('check', sql`a.check_path is not null`, sql`a.state <> 'check'`)},
  ${progress('review', sql`true`, sql`a.state not in ('check', 'review')`)},
  ${progress('panel', sql`true`, sql`a.state not in ('check', 'review', 'panel')`)})`;

function progress(step: string, passes: RawBuilder<boolean>, isOn: RawBuilder<boolean>): RawBuilder<unknown> {
  const all = sql`${hasDeclared} and ${isNotHers} and a.state not in ('draft', 'withdrawn') and ${passes}`;
  return sql`jsonb_build_object('step', ${sql.lit(step)},
    'all', count(*) filter (where ${all}), 'done', count(*) filter (where ${all} and ${isOn}))`;
}

/** Applications `a` that she has judged. */
export const isDoneByHer: RawBuilder<boolean> = sql`${hasDeclared} and ${isNotHers} and ${isJudgedByHer}`;
