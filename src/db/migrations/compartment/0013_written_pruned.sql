-- `written` holds what any memory may still ask about, and no more. A memory asks which transactions became visible since
-- its snapshot; those below the xmin of that snapshot had all ended before it was taken and are in it. So rows below some
-- number may go as long as it is said that they went: a memory whose snapshot has its xmin below that number no longer
-- learns what was written, and counts anew. Nobody needs to know who remembers what.
create table written_pruned (
  one    boolean primary key default true check (one),
  -- Rows of transactions below this are gone.
  below  xid8 not null,
  -- And below this, next time: what began to be remembered after the last pruning outlives the next one.
  next   xid8 not null,
  at     timestamptz not null
);
insert into written_pruned (below, next, at) values ('0', pg_snapshot_xmin(pg_current_snapshot()), now());

-- Prunes, unless it was done within the hour or is being done. Gives how many rows went; null: it was not yet time.
create function prune_written(pause interval default '1 hour') returns bigint language plpgsql set search_path from current as $$
declare
  before written_pruned;
  gone   bigint;
begin
  -- A clock that was set back does not stop it for good.
  select * into before from written_pruned where at not between now() - pause and now() for update skip locked;
  if not found then return null; end if;
  -- Numbers at or above xmax that are visible are of another cluster, from which this database was copied: so are those below it.
  with bounds as materialized (select pg_snapshot_xmin(s) as xmin, pg_snapshot_xmax(s) as xmax from pg_current_snapshot() s),
  said as (
    update written_pruned p set below = greatest(case when p.below <= b.xmin then p.below else '0'::xid8 end, least(before.next, b.xmin)), next = b.xmin, at = now()
    from bounds b returning p.below)
  delete from written w using said, bounds b where w.xid < said.below or w.xid >= b.xmax;
  get diagnostics gone = row_count;
  return gone;
end $$;
revoke execute on function prune_written from public;
