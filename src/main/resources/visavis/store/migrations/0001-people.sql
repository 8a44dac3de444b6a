-- People, how to reach them, what happened, and every step that can be taken back.
-- Dates and instants are ISO 8601 text; labels and codes are the names of the design (in-person, strong).

create table step (
  id      integer primary key,
  kind    text not null,                 -- import, edit, tie, log ...
  subject text not null,                 -- whom or what it was done to, as shown
  amount  integer not null,              -- how many contacts or interactions
  at      text not null,
  undone  text                           -- when it was taken back
) strict;

create table contact (
  id            integer primary key,
  uid           text not null unique,
  full_name     text not null,           -- the whole name where somebody gave it whole
  prefix        text not null,
  given         text not null,
  middle        text not null,
  family        text not null,
  suffix        text not null,
  nickname      text not null,
  organization  text not null,
  department    text not null,
  title         text not null,
  birth_year    integer,
  birth_month   integer,
  birth_day     integer,
  note          text not null,
  tie           text not null check (tie in ('weak', 'strong')),
  status        text not null check (status in ('active', 'archived', 'deceased', 'blocked')),
  nature        text not null,
  origin        text not null,           -- where we met: a platform, an event, an introduction
  met           text,                    -- the day we met, when known
  photo_id      integer references photo (id) on delete set null,
  edited        text not null,           -- the fields the user wrote, comma separated: no import overwrites them
  added_by      integer not null references step (id),
  deleted       text                     -- when it went to the trash
) strict;
create index contact_added_by on contact (added_by);

create table photo (
  id    integer primary key,
  image blob not null                    -- JPEG, at most 512 by 512
) strict;

create table email (
  contact_id integer not null references contact (id) on delete cascade,
  position   integer not null,
  label      text not null,
  value      text not null,
  primary key (contact_id, position)
) strict, without rowid;

create table phone (
  contact_id integer not null references contact (id) on delete cascade,
  position   integer not null,
  label      text not null,
  value      text not null,
  e164       text not null,              -- empty where it could not be worked out
  primary key (contact_id, position)
) strict, without rowid;

create table address (
  contact_id  integer not null references contact (id) on delete cascade,
  position    integer not null,
  label       text not null,
  street      text not null,
  city        text not null,
  region      text not null,
  postal_code text not null,
  country     text not null,
  primary key (contact_id, position)
) strict, without rowid;

create table profile (
  contact_id integer not null references contact (id) on delete cascade,
  position   integer not null,
  platform   text not null,
  value      text not null,
  primary key (contact_id, position)
) strict, without rowid;

create table tag (
  contact_id integer not null references contact (id) on delete cascade,
  name       text not null,
  primary key (contact_id, name)
) strict, without rowid;
create index tag_name on tag (name);

create table facet (
  contact_id integer not null references contact (id) on delete cascade,
  position   integer not null,
  kind       text not null,
  label      text not null,
  primary key (contact_id, position)
) strict, without rowid;

create table interaction (
  id           integer primary key,
  date         text not null,            -- the local day it happened
  at           text,                     -- the instant, when known
  channel      text not null,
  direction    text not null check (direction in ('out', 'in', 'mutual')),
  minutes      integer,
  place        text not null,
  title        text not null,
  note         text not null,
  source       text not null,            -- who told: a format, or 'log'
  external_key text not null,            -- the source's own key, empty when it has none
  added_by     integer not null references step (id),
  deleted      text
) strict;
create index interaction_added_by on interaction (added_by);
create index interaction_external_key on interaction (external_key) where external_key <> '';

-- Who was there. What everybody's journey is worked out from is copied here from the interaction, as numbers and in the order
-- it is read: one pass over this table and nothing else.
create table participant (
  contact_id     integer not null references contact (id) on delete cascade,
  day            integer not null,       -- days since 1970-01-01
  interaction_id integer not null references interaction (id) on delete cascade,
  channel        integer not null,       -- its place in the design's list, 0 like to 9 in person
  direction      integer not null,       -- 0 out, 1 in, 2 mutual
  minutes        integer,
  hidden         integer not null,       -- 1 while the interaction lies in the trash
  primary key (contact_id, day, interaction_id)
) strict, without rowid;
create index participant_interaction on participant (interaction_id);

create table change (
  id             integer primary key,
  step_id        integer not null references step (id) on delete cascade,
  contact_id     integer references contact (id) on delete cascade,
  interaction_id integer references interaction (id) on delete cascade,
  field          text not null,          -- a field's name, 'deleted' or 'interaction'
  was_edited     integer not null,       -- whether the user had written the field before
  before         text not null,          -- values as JSON rows of cells
  after          text not null
) strict;
create index change_step on change (step_id);
create index change_contact on change (contact_id);
create index change_interaction on change (interaction_id);

create table import_run (
  step_id                integer primary key references step (id) on delete cascade,
  file                   text not null,
  sha256                 text not null,
  format                 text not null,
  rows_read              integer not null,
  contacts_added         integer not null,
  contacts_updated       integer not null,
  contacts_unchanged     integer not null,
  contacts_skipped       integer not null,
  contacts_failed        integer not null,
  interactions_added     integer not null,
  interactions_unchanged integer not null,
  interactions_skipped   integer not null,
  interactions_failed    integer not null
) strict;

create table import_problem (
  step_id integer not null references import_run (step_id) on delete cascade,
  position integer not null,
  line    integer not null,
  row     text not null,
  kind    text not null,                 -- skipped or failed
  code    text not null,                 -- the reason's key among the messages
  args    text not null,
  primary key (step_id, position)
) strict, without rowid;
