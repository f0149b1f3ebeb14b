-- Only the owner of a table may ANALYZE it, and the web's roles own nothing. This runs as the owner, on the tables of its
-- own schema, and takes no argument. Who may use the schema may call it.
create function statistics_anew() returns void language plpgsql security definer set search_path from current as $$
declare t regclass;
begin
  for t in select c.oid from pg_catalog.pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' order by c.relname loop
    execute pg_catalog.format('analyze %s', t);
  end loop;
end $$;
