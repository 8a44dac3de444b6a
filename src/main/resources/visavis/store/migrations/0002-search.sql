-- One row for each contact, with every word the user or a file wrote. It keeps the index alone, not the words again.
create virtual table contact_search using fts5 (
  name, organization, place, reach, labels, note, history,
  content = '', contentless_delete = 1, prefix = '2 3',
  tokenize = 'unicode61 remove_diacritics 2'
);
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
