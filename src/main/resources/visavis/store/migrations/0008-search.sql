-- In bytes, what the index gathers in memory before it sorts it into the file: as much as stays in a processor's cache. What is
-- sorted so is merged seldom: looking a word up in sixteen places costs nothing one would notice, merging them is a fifth of an import.
insert into contact_search (contact_search, rank) values ('hashsize', 4194304);
insert into contact_search (contact_search, rank) values ('automerge', 16);
