-- Nothing is lost (never 9): what is written here is never changed or deleted; a correction is a new row.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'append only: % of %', tg_op, tg_table_name using errcode = 'AMP01';
end $$;
