-- Which transactions wrote what figures are worked out from. A count that was remembered under an earlier snapshot is still
-- exact as long as no transaction in here became visible since: a login or an audit leaf then makes nobody count again.
-- One short row a transaction; nothing is read from it but which are new.
create table written (
  what  text not null check (what in ('facts', 'objects', 'readings', 'places')),
  xid   xid8 not null,
  primary key (what, xid)
);

-- As the owner, so that whoever may write a fact need not be trusted to say so.
create function note_written() returns trigger language plpgsql security definer set search_path from current as $$
begin
  insert into written (what, xid) values (tg_argv[0], pg_catalog.pg_current_xact_id()) on conflict do nothing;
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['event', 'statement', 'involvement', 'classification', 'assessment', 'event_link'] loop
    execute format('create trigger %I after insert or update or delete or truncate on %I for each statement execute function note_written(''facts'')', t || '_written', t);
  end loop;
end $$;
do $$
declare of record;
begin
  for of in select * from (values ('protected_object', 'objects'), ('indicator_reading', 'readings'), ('place', 'places')) v (t, kind) loop
    execute format('create trigger %I after insert or update or delete or truncate on %I for each statement execute function note_written(%L)', of.t || '_written', of.t, of.kind);
  end loop;
end $$;
