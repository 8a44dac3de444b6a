package visavis.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.LongConsumer;

import org.jdbi.v3.core.Handle;

import visavis.model.Channel;
import visavis.model.Direction;

/**
 * All that happened, contact by contact and day by day. SQLite hands over each contact's history as one text of numbers, because
 * two million rows cost far more to bring into Java, value by value, than to join and read back.
 */
final class HistoryQuery {
    /**
     * Each event is one number: above 32 bits its minutes and one, 0 when they are unknown; below them the day, four bits of channel
     * and two of direction. They come in the order of the table's key, in which the groups are read: asking for that order, of the table
     * or of what is joined, takes half as long again. A plan that reads them otherwise fails a test, and a history out of order its reader.
     */
    private static final String SQL = """
            select contact_id, group_concat(%s((day << 6) | (channel << 2) | direction), ' ')
            from participant where hidden = 0 %s group by contact_id""";
    private static final String MINUTES = "coalesce(minutes + 1, 0) * 4294967296 + ";
    private static final String EVERYBODY = SQL.formatted(MINUTES, ""), THESE = SQL.formatted(MINUTES, "and contact_id in (select value from json_each(?))"), UNTIMED = SQL.formatted("", "and contact_id between ? and ?");
    private static final Channel[] CHANNELS = Channel.values();
    private static final Direction[] DIRECTIONS = Direction.values();

    private HistoryQuery() {}

    static void visit(Handle handle, InteractionStore.Visitor visitor, LongConsumer afterEach) {
        visit(handle, visitor, afterEach, EVERYBODY);
    }

    /** Of contacts whose ids lie between these, as if nobody knew how long anything took: a third less work for who does not ask. */
    static void visitUntimed(Handle handle, long from, long to, InteractionStore.Visitor visitor, LongConsumer afterEach) {
        visit(handle, visitor, afterEach, UNTIMED, from, to);
    }

    static void visit(Handle handle, Collection<Long> contacts, InteractionStore.Visitor visitor, LongConsumer afterEach) {
        visit(handle, visitor, afterEach, THESE, contacts.toString());
    }

    private static void visit(Handle handle, InteractionStore.Visitor visitor, LongConsumer afterEach, String sql, Object... values) {
        try (var statement = handle.getConnection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            visit(statement, visitor, afterEach);
        } catch (SQLException failed) {
            throw new IllegalStateException("could not read the interactions", failed);
        }
    }

    private static void visit(PreparedStatement statement, InteractionStore.Visitor visitor, LongConsumer afterEach) throws SQLException {
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                long contact = row.getLong(1);
                read(contact, row.getString(2), visitor);
                afterEach.accept(contact);
            }
        }
    }

    private static void read(long contact, String history, InteractionStore.Visitor visitor) {
        for (int from = 0; from < history.length(); ) {
            int to = history.indexOf(' ', from);
            if (to < 0) to = history.length();
            visit(contact, Long.parseLong(history, from, to, 10), visitor);
            from = to + 1;
        }
    }

    private static void visit(long contact, long event, InteractionStore.Visitor visitor) {
        int what = (int) event;
        // The days before 1970 borrow from the minutes; taking them off first gives it back.
        int minutes = (int) (event - what >> 32) - 1;
        visitor.visit(contact, what >> 6, CHANNELS[what >> 2 & 15], DIRECTIONS[what & 3], minutes < 0 ? null : minutes);
    }
}
