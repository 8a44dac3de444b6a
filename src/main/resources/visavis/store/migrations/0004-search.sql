-- The index without lists of beginnings (finding one or two letters by going through the words costs little, keeping them twice
-- the time of an import), and with the vowel signs of Indian and other scripts as parts of their words.
drop table contact_search;
create virtual table contact_search using fts5 (
  name, organization, place, reach, labels, note, history,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* Co'"
);
-- In bytes: how much is gathered in memory before it is sorted into the file.
insert into contact_search (contact_search, rank) values ('hashsize', 16777216);
insert into contact_search (rowid, name, organization, place, reach, labels, note, history)
select c.id,
       c.full_name || ' ' || c.given || ' ' || c.middle || ' ' || c.family || ' ' || c.nickname,
       c.organization || ' ' || c.department || ' ' || c.title,
       (select group_concat(street || ' ' || city || ' ' || region || ' ' || postal_code || ' ' || country, ' ') from address where contact_id = c.id),
       concat_ws(' ', (select group_concat(value, ' ') from email where contact_id = c.id),
                      (select group_concat(value || ' ' || e164, ' ') from phone where contact_id = c.id),
                      (select group_concat(value, ' ') from profile where contact_id = c.id)),
       concat_ws(' ', (select group_concat(name, ' ') from tag where contact_id = c.id),
                      (select group_concat(label, ' ') from facet where contact_id = c.id)),
       c.note,
       (select group_concat(i.title || ' ' || i.place || ' ' || i.note, ' ') from participant p join interaction i on i.id = p.interaction_id
        where p.contact_id = c.id and i.deleted is null)
from contact c where c.deleted is null;
