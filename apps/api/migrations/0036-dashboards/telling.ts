const changed = {
  insert: { tables: 'new table as new_rows', rows: 'select unit_path from new_rows' },
  update: {
    tables: 'old table as old_rows new table as new_rows',
    rows: 'select unit_path from new_rows union all select unit_path from old_rows',
  },
  delete: { tables: 'old table as old_rows', rows: 'select unit_path from old_rows' },
} as const;

const events = ['insert', 'update', 'delete'] as const;

/** How many units are told one by one; of more their counties are. */
const toldOneByOne = 20;

/** How many rows are looked at before all of them are. */
const looked = 1000;

const tellOn = (event: (typeof events)[number]): string => `
create or replace function tell_figures_on_${event}() returns trigger language plpgsql as $$
declare
  places text[];
begin
  -- Of very many rows the first ones tell already that there are too many units. Texts can be hashed, paths only be sorted.
  places := array(
    select distinct ltree2text(unit_path) from (select unit_path from (${changed[event].rows}) c limit ${looked}) l
    limit ${toldOneByOne + 1});
  if cardinality(places) <= ${toldOneByOne} then
    places := array(select distinct ltree2text(unit_path) from (${changed[event].rows}) c limit ${toldOneByOne + 1});
  end if;
  if cardinality(places) > ${toldOneByOne} then
    places := array(
      select distinct ltree2text(subpath(unit_path, 0, least(nlevel(unit_path), 3))) from (${changed[event].rows}) c);
  end if;
  perform pg_notify('figures_change', place) from unnest(places) as place;
  return null;
end $$;
`;

const triggerOn = (event: (typeof events)[number]): string => `
create trigger tell_figures_on_${event} after ${event} on snapshot referencing ${changed[event].tables}
  for each statement execute function tell_figures_on_${event}();
`;

/** What tells whoever listens which units' figures a statement changed. */
export const telling = events.map(tellOn).join('');
export const tellingTriggers = events.map(triggerOn).join('');
