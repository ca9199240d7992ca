import { Migration } from '@mikro-orm/migrations';

/** Seats that are given back go to who waits, also where who gives one back may see nothing of the others. */
export default class MovingUp extends Migration {
  override up(): void {
    this.addSql(`
-- Who waits for a seat of a camp, the longest first, and how many seats the quota of her unit has left: ids and numbers, and
-- no more. The camp is held until the mutation's end; on whom somebody decides right now is passed over.
create function waiting_list(of_camp uuid) returns table (enrolment_id uuid, quota_left int)
  language plpgsql security definer set search_path to public, pg_temp as $$
begin
  perform from camp where id = of_camp for update;
  return query
    select e.id, q.seats - seats_taken(of_camp, q.path)
    from enrolment e
    left join lateral (select k.seats, u.path from camp_quota k join unit u on u.id = k.unit_id
      where k.camp_id = of_camp and e.unit_path <@ u.path order by nlevel(u.path) desc limit 1) q on true
    where e.camp_id = of_camp and e.state = 'waiting'
    order by e.waiting_since, e.id for update of e skip locked;
end $$;

-- Gives who waits a seat that is free; without one nothing changes.
create function seat_waiting(waiting uuid) returns void language sql security definer
  set search_path to public, pg_temp as $$
  update enrolment e set state = 'confirmed', waiting_since = null, note = null, version = e.version + 1
  from camp c
  where e.id = waiting and e.state = 'waiting' and c.id = e.camp_id and c.state in ('open', 'closed')
    and seats_taken(c.id, null) < c.seats
$$;
`);
  }
}
