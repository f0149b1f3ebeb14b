-- Under which regimes of protection a source says that an object is ("special", "enhanced", "world_heritage"). None said is
-- none known: it is then under general protection and presumed (R-CPP-04), never under none.
alter table protected_object add column regimes text[] not null default '{}';
