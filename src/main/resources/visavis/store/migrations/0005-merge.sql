-- Two contacts that were one person: the one merged away keeps all it had, so that the merge can be taken apart.
-- It is deleted as well, so that nobody lists or finds it, and it is never emptied with the trash.
alter table contact add column merged_into integer references contact (id) on delete cascade;
create index contact_merged_into on contact (merged_into) where merged_into is not null;

-- Two contacts of whom the user said that they are not one person.
create table not_same (
  one      integer not null references contact (id) on delete cascade,
  other    integer not null references contact (id) on delete cascade,
  added_by integer not null references step (id),
  primary key (one, other),
  check (one < other)
) strict, without rowid;
create index not_same_other on not_same (other);
create index not_same_added_by on not_same (added_by);
