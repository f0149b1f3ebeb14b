-- The audit log of one compartment (or of the shared schema): leaves written in the same transaction as what they
-- speak of, sealed a moment later into an RFC 9162 tree. Ids and field names only, never values or search text.
create table audit_leaf (
  seq          bigint generated always as identity primary key,
  id           uuid not null unique,
  at           timestamptz not null,
  actor        text not null,
  operation    text not null,
  outcome      text not null check (outcome in ('done', 'refused')),
  refs         jsonb not null,
  content_hash bytea not null,
  leaf_hash    bytea not null
);

-- The order in which leaves were sealed. The hash is copied so that a change of the leaf shows.
create table audit_tree (
  idx       bigint primary key,
  leaf_seq  bigint not null unique references audit_leaf (seq),
  leaf_hash bytea not null
);

create table audit_head (
  size      bigint primary key,
  root      bytea not null,
  at        timestamptz not null,
  key_id    text not null,
  signature bytea not null,
  -- Hashes of the perfect subtrees of the tree at this size, largest first: enough to append without the whole.
  frontier  bytea[] not null
);

-- Leaves that the sealer has not yet taken into the tree; written with the leaf, emptied by the sealer.
create table audit_pending (
  seq bigint primary key
);

create trigger audit_leaf_kept before update or delete or truncate on audit_leaf
  for each statement execute function refuse_change();
create trigger audit_tree_kept before update or delete or truncate on audit_tree
  for each statement execute function refuse_change();
create trigger audit_head_kept before update or delete or truncate on audit_head
  for each statement execute function refuse_change();
