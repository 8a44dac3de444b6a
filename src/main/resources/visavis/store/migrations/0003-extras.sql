-- What a vCard says beyond our fields, kept to be written back.
create table extra (
  contact_id integer not null references contact (id) on delete cascade,
  position   integer not null,
  name       text not null,              -- the property with its parameters, as vCard 4.0 has it
  value      text not null,
  primary key (contact_id, position)
) strict, without rowid;
