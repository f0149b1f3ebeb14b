-- How many entries of a released list were given by their exact place. A hash over an exact place can be tried against
-- guesses of it, so the hashes of such a list are for those alone who may see exact places (never 21). Null: released
-- before this was kept; it is then taken to have some.
alter table list_release add column exact_places integer check (exact_places >= 0);
