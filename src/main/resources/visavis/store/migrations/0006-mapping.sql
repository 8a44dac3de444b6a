-- What the user said of tables and of rows, so that they need not say it again.
create table mapping (
  signature text primary key,            -- the table's column names, without what spelling does not count
  headers   text not null,               -- the column names as they stand, as JSON
  meanings  text not null,               -- what each column holds, as JSON
  at        text not null
) strict, without rowid;

-- Whom the user said a row of a file is. It holds while the import that brought the answer stands.
create table known_as (
  who        text primary key,           -- all the row says of who it is: name, organisation and ways to reach
  contact_id integer not null references contact (id) on delete cascade,
  step_id    integer not null references step (id) on delete cascade
) strict, without rowid;
create index known_as_contact on known_as (contact_id);
create index known_as_step on known_as (step_id);

-- The sign that sets a table's cells apart and its row of column names, to be put above rows that are to be mended.
alter table import_run add column header text not null default '';
