package visavis.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jdbi.v3.core.Handle;

import visavis.model.Contact;

/** Everything written about a contact, found as it is typed: every word must begin some word of theirs, accents and case aside. */
public final class SearchIndex {
    private static final String INSERT = "insert into contact_search (rowid, name, organization, place, reach, labels, note, history) values (?, ?, ?, ?, ?, ?, ?, ?)";
    /** What happened with each of them, as far as it is words. */
    private static final String HISTORIES = """
            select p.contact_id, group_concat(concat_ws(' ', i.title, i.place, i.note), ' ') from participant p join interaction i on i.id = p.interaction_id
            where p.contact_id in (select value from json_each(:ids)) and i.deleted is null group by p.contact_id""";
    /** Contacts whose rows are written anew at a time, so that memory stays small. */
    private static final int TOGETHER = 5000;
    /** Of what was postponed, about a tenth of a second's work. */
    private static final int PART = 500;
    private static final String MATCH = "select rowid from contact_search where contact_search match ?", BEST_FIRST = " order by bm25(contact_search, 10, 4, 2, 3, 2, 1, 1)";
    /** Up to so many letters are too few for a best match. */
    private static final int RANKED = 2000, FEW_LETTERS = 2;
    private final Database database;
    private final Remembered remembered;

    public SearchIndex(Database database) {
        this.database = database;
        remembered = new Remembered(() -> database.changes().version());
    }

    /** Somebody with whom nothing has happened yet. */
    static void add(Transaction tx, long id, Contact contact) {
        insert(tx, id, contact, "");
    }

    /** Writes the rows of the contacts as they are now; those who are in the trash have none. */
    static void renew(Transaction tx, Collection<Long> contacts) {
        var ids = List.copyOf(contacts);
        for (int from = 0; from < ids.size(); from += TOGETHER) renewTogether(tx, ids.subList(from, Math.min(from + TOGETHER, ids.size())));
    }

    /** Leaves that to {@link #catchUp}. */
    static void postpone(Transaction tx, Collection<Long> contacts) {
        tx.run("insert or ignore into search_due select value from json_each(?)", contacts.toString());
    }

    /** Writes what was postponed, a part at a time so that nobody who writes something else waits for all of it. */
    public void catchUp() {
        while (!database.isClosing() && isBehind()) database.writeUnnoticed(SearchIndex::catchUp);
    }

    private boolean isBehind() {
        return database.read(handle -> handle.createQuery("select exists (select 1 from search_due)").mapTo(boolean.class).one());
    }

    private static Void catchUp(Transaction tx) {
        var due = tx.handle().createQuery("select contact_id from search_due limit " + PART).mapTo(long.class).list();
        renew(tx, due);
        tx.run("delete from search_due where contact_id in (select value from json_each(?))", due.toString());
        return null;
    }

    private static void renewTogether(Transaction tx, List<Long> ids) {
        tx.run("delete from contact_search where rowid in (select value from json_each(?))", ids.toString());
        var histories = new HashMap<Long, String>();
        tx.handle().createQuery(HISTORIES).bind("ids", ids.toString()).map((row, context) -> histories.put(row.getLong(1), row.getString(2))).list();
        for (var contact : ContactRows.known(tx.handle(), ids)) insert(tx, contact.id(), contact, histories.getOrDefault(contact.id(), ""));
    }

    /** A row of plain values: what a query selects FTS5 writes to disk at the end of each statement, and not when it has gathered enough. */
    private static void insert(Transaction tx, long id, Contact contact, String history) {
        var card = contact.card();
        var name = card.name();
        Words place = new Words(), reach = new Words(), labels = new Words();
        for (var at : card.addresses()) place.add(at.street()).add(at.city()).add(at.region()).add(at.postalCode()).add(at.country());
        for (var email : card.emails()) reach.add(email.value());
        for (var phone : card.phones()) reach.add(phone.value()).add(phone.e164());
        for (var profile : card.profiles()) reach.add(profile.value());
        for (var tag : card.tags()) labels.add(tag);
        for (var facet : card.facets()) labels.add(facet.label());
        tx.insert(INSERT, id, new Words().add(name.full()).add(name.given()).add(name.middle()).add(name.family()).add(name.nickname()).text(),
                new Words().add(card.organization()).add(card.department()).add(card.title()).text(), place.text(), reach.text(), labels.text(), card.note(), history);
    }

    private static final class Words {
        private final StringBuilder text = new StringBuilder(80);

        Words add(String words) {
            if (!words.isEmpty()) text.append(words).append(' ');
            return this;
        }

        String text() {
            return text.toString();
        }
    }

    /**
     * The ids of the contacts that match, all words counting as beginnings of words; nothing to look for finds nobody. They come best first
     * where they are {@link #ranks ranked}, and else in no order.
     */
    public List<Long> find(String text) {
        return Arrays.stream(ids(text)).boxed().toList();
    }

    /** The same as plain numbers, for the many that few letters find. */
    public long[] ids(String text) {
        var words = words(text);
        if (words.isEmpty()) return new long[0];
        catchUp();
        return text.strip().length() > FEW_LETTERS ? ask(text, words) : remembered.answer(key(words), () -> ask(text, words));
    }

    private long[] ask(String text, List<String> words) {
        return database.read(handle -> {
            var found = found(handle, words);
            return ranks(text, found.length) ? ids(handle, MATCH + BEST_FIRST, query(words)) : found;
        });
    }

    /** Of letters beside longer words it may be remembered whom they find: to go through all of those again takes a hundred times as long as the rest. */
    private long[] found(Handle handle, List<String> words) {
        var letters = words.stream().filter(word -> word.length() == 1).toList();
        var known = letters.stream().flatMap(letter -> remembered.known(key(List.of(letter))).stream()).toList();
        if (letters.isEmpty() || letters.size() == words.size() || known.size() < letters.size()) return ids(handle, MATCH, query(words));
        var longer = words.stream().filter(word -> word.length() > 1).toList();
        return Arrays.stream(ids(handle, MATCH, query(longer))).filter(id -> known.stream().allMatch(letter -> letter.has(id))).toArray();
    }

    /** Finds out whom each letter finds before somebody types it: going through nearly all there is takes longer than a keystroke may. */
    public synchronized void expectLetters() {
        for (char letter = 'a'; letter <= 'z' && !database.isClosing(); letter++) {
            var text = String.valueOf(letter);
            if (remembered.known(key(List.of(text))).isEmpty()) ids(text);
        }
    }

    /** Whether what was typed is enough, and what it finds few enough, for the best match to come first: among thousands there is none, and looking for it takes longer than the next letter. */
    public static boolean ranks(String text, int found) {
        return text.strip().length() > FEW_LETTERS && found <= RANKED;
    }

    /** They come as one text, because each row that crosses into Java costs more than finding it. */
    private static long[] ids(Handle handle, String sql, String query) {
        try (var statement = handle.getConnection().prepareStatement("select group_concat(rowid, ' ') from (" + sql + ")")) {
            statement.setString(1, query);
            try (var row = statement.executeQuery()) {
                var ids = row.getString(1);
                return ids == null ? new long[0] : numbers(ids);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("could not search", failed);
        }
    }

    /** Sign by sign: a hundred thousand of them are read in a third of the time that cutting out each takes. */
    private static long[] numbers(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) == ' ') count++;
        var numbers = new long[count + 1];
        count = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == ' ') count++;
            else numbers[count] = numbers[count] * 10 + sign - '0';
        }
        return numbers;
    }

    /** Those of whom this is a way to reach them, or a part of one, as an FTS5 query. */
    static String reach(String text) {
        return "reach : \"" + text.replace("\"", "\"\"") + '"';
    }

    /** What was typed as an FTS5 query: quoted, so that no sign in it is taken for an operator. */
    static String query(String text) {
        return query(words(text));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static String query(List<String> words) {
        return words.stream().map(word -> '"' + word + "\"*").collect(Collectors.joining(" "));
    }

    /** Small and capital letters find the same. */
    private static String key(List<String> words) {
        return query(words).toLowerCase(Locale.ROOT);
    }
}
