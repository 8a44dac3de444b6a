package visavis.store;

/** The different names in a column, of those alone that somebody bears who is not in the trash: from each name to the next by the column's index, however many bear it. */
final class UsedNames {
    private UsedNames() {}

    static String sql(String table, String column) {
        return """
                with recursive used (name) as (
                    select min(%2$s) from %1$s
                    union all select (select min(%2$s) from %1$s where %2$s > used.name) from used where used.name is not null)
                select name from used where name is not null
                and exists (select 1 from %1$s bearer join contact on contact.id = bearer.contact_id where bearer.%2$s = used.name and contact.deleted is null)""".formatted(table, column);
    }
}
