-- What lies in the trash is found without going through everybody and everything that happened; whoever is not there costs these nothing.
create index contact_deleted on contact (deleted) where deleted is not null;
create index interaction_deleted on interaction (deleted) where deleted is not null;
-- What was counted of tables once says little of them later, and led to going through all changes for each that is taken back.
drop table if exists sqlite_stat1;
drop table if exists sqlite_stat4;
