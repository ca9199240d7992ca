import { Migration } from '@mikro-orm/migrations';

/** Works are found by words of their titles. */
export default class WorksByWords extends Migration {
  override up(): void {
    this.addSql(`
-- Every character of a text and every two that stand side by side. Chinese words are mostly two characters long, which is
-- less than a trigram, and trigrams of Chinese depend on the locale of the server; pairs find them everywhere.
create function text_pieces(of_text text) returns text[] language sql immutable parallel safe as $$
  select array(
    select distinct piece from (select lower(normalize(of_text, nfkc)) as shown) told
    cross join lateral generate_series(1, length(shown)) as place
    cross join lateral (values (substr(shown, place, 1)), (substr(shown, place, 2))) as pieces(piece))
$$;

create index work_by_pieces on work using gin (text_pieces(title));

-- The works of a subtree whose titles hold all pieces. It looks in the index before row security has judged each row,
-- and tells ids only, which their table judges again.
create function works_with_pieces(pieces text[], place ltree) returns setof uuid
  language sql stable security definer set search_path to public, pg_temp as $$
  select id from work where text_pieces(title) @> pieces and unit_path <@ place
$$;
`);
  }
}
