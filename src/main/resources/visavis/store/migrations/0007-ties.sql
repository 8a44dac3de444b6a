-- How the user looks after ties, and what was last suggested of them.
alter table contact add column is_family integer not null default 0;      -- 1 for family, who bear no mark of fading
alter table contact add column cadence text not null default '';       -- how often to be in touch: rhythm, none, 14/30 (ideal and latest day), empty where circles or tie strength say it

create table circle_member (
  contact_id integer not null references contact (id) on delete cascade,
  circle     text not null,
  primary key (contact_id, circle)
) strict, without rowid;
create index circle_member_circle on circle_member (circle);

-- What holds for everybody in a circle; a circle of which nothing is said needs no row.
create table circle (
  name    text primary key,
  family  integer not null,
  cadence text not null
) strict, without rowid;

-- The user's decisions about reading ties, by name: half-life, strong, weak, family-fades.
create table tie_setting (
  name  text primary key,
  value text not null
) strict, without rowid;

-- What was suggested of a tie from a day on, until the next row: a suggestion is entered and left at different strengths.
create table suggestion (
  contact_id integer not null references contact (id) on delete cascade,
  since      text not null,
  suggested  text not null,
  fading     integer not null,
  primary key (contact_id, since)
) strict, without rowid;

-- Ties of which the user said, asked, that they stay weak: not asked again while the evidence is in the same band.
create table kept_weak (
  contact_id integer not null references contact (id) on delete cascade,
  band       integer not null,
  step_id    integer not null references step (id) on delete cascade,
  primary key (contact_id, step_id)
) strict, without rowid;
create index kept_weak_step on kept_weak (step_id);
