package visavis.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jdbi.v3.core.statement.Query;

import visavis.model.Coded;
import visavis.model.Suggested;
import visavis.model.Suggestion;

/** What was suggested of ties, from which day on, and where the user said that a tie stays weak all the same. */
public final class SuggestionStore {
    private final Database database;

    public SuggestionStore(Database database) {
        this.database = database;
    }

    /** What stood when the day began, by contact; nobody of whom nothing had been said by then. */
    public Map<Long, Suggested> before(LocalDate day) {
        return read("where since < :day group by contact_id", query -> query.bind("day", day.toString()));
    }

    public Map<Long, Suggested> before(LocalDate day, Collection<Long> contacts) {
        return read("where since < :day and contact_id in (select value from json_each(:ids)) group by contact_id", query -> query.bind("day", day.toString()).bind("ids", contacts.toString()));
    }

    /** What was noted on the day itself. */
    public Map<Long, Suggested> on(LocalDate day) {
        return read("where since = :day group by contact_id", query -> query.bind("day", day.toString()));
    }

    private Map<Long, Suggested> read(String which, UnaryOperator<Query> bind) {
        return database.read(handle -> {
            var all = new HashMap<Long, Suggested>();
            var common = new Common<Suggested>();
            bind.apply(handle.createQuery("select contact_id, suggested, fading, max(since) from suggestion " + which))
                    .map((row, context) -> all.put(row.getLong(1), common.of(new Suggested(Coded.of(Suggestion.class, row.getString(2)), row.getInt(3) == 1, LocalDate.parse(row.getString(4)))))).list();
            return all;
        });
    }

    /** Notes what stands from the day on, unless the contact is gone. */
    public void save(Transaction tx, long contact, Suggested suggested) {
        tx.run("insert or replace into suggestion select id, ?, ?, ? from contact where id = ?", suggested.since().toString(), suggested.suggestion().code(), suggested.fading() ? 1 : 0, contact);
    }

    /** Notes that nothing changed on the day after all. */
    public void forget(Transaction tx, long contact, LocalDate day) {
        tx.run("delete from suggestion where contact_id = ? and since = ?", contact, day.toString());
    }

    /** Which bands of strength the user has been asked in, by contact; the last answer that stands. */
    public Map<Long, Integer> keptWeak() {
        return keptWeak("", query -> query);
    }

    /** The same of one contact. */
    public Map<Long, Integer> keptWeak(long contact) {
        return keptWeak("where contact_id = :contact", query -> query.bind("contact", contact));
    }

    private Map<Long, Integer> keptWeak(String which, UnaryOperator<Query> bind) {
        return database.read(handle -> {
            var kept = new HashMap<Long, Integer>();
            bind.apply(handle.createQuery("select contact_id, band from kept_weak join step on step.id = step_id and undone is null " + which + " order by step_id"))
                    .map((row, context) -> kept.put(row.getLong(1), row.getInt(2))).list();
            return kept;
        });
    }

    public void keepWeak(Transaction tx, long step, long contact, int band) {
        tx.run("insert or replace into kept_weak values (?, ?, ?)", contact, band, step);
        tx.changed(contact);
    }
}
