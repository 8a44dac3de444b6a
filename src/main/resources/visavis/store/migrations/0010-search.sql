-- Whose row in the index is still to be written anew: what is done to thousands at once is kept without waiting for that, and whoever searches next sees to it first.
create table search_due (contact_id integer primary key) strict;
