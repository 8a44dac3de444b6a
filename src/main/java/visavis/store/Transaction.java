package visavis.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jdbi.v3.core.Handle;

import visavis.task.Belt;

/**
 * A transaction under way: what an action hands to every store it writes to. Statements stay prepared while it lasts, new
 * ids are counted here, and new rows are written beside the work that makes them.
 */
public final class Transaction implements AutoCloseable {
    /** Rows that others refer to come before them, in this order; having SQLite see to it at the end costs a search of every table a row. */
    private static final List<String> FIRST = List.of("insert into photo ", "insert into contact ", "insert into interaction ");
    private static final int ROWS_TOGETHER = 1000, MANY_STATEMENTS = 200;
    /** In KiB, as SQLite has it for a negative number: many rows would else have their pages written many times, as a hundred thousand people still had with half of this. What is usual is 2 MB. */
    private static final int LARGE_CACHE = -128 << 10, USUAL_CACHE = -2000;

    private final Handle handle;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Map<String, Long> lastIds = new HashMap<>();
    private final Belt<NewRow> newRows = new Belt<>(ROWS_TOGETHER, this::write);
    private boolean large;
    private boolean findLater;
    private final Set<Long> touched = new LinkedHashSet<>(), changed = new HashSet<>(), ties = new HashSet<>();

    private record NewRow(String sql, Object[] values) {}

    Transaction(Handle handle) {
        this.handle = handle;
    }

    /** For reading what the transaction has written so far. */
    Handle handle() {
        newRows.drain();
        return handle;
    }

    /** Runs the statement with the values in the order of its question marks; returns how many rows it met. */
    int run(String sql, Object... values) {
        newRows.drain();
        try {
            return bind(statement(sql), values).executeUpdate();
        } catch (SQLException failed) {
            throw failed(sql, failed);
        }
    }

    /** The same for a new row that nothing waits for: rows are written together, which is three times as fast, while more are being made. */
    void insert(String sql, Object... values) {
        newRows.put(new NewRow(sql, values));
    }

    private void write(List<NewRow> rows) {
        if (!large && rows.size() == ROWS_TOGETHER) enlargeCache();
        var bySql = new HashMap<String, List<Object[]>>();
        for (var row : rows) bySql.computeIfAbsent(row.sql(), none -> new ArrayList<>()).add(row.values());
        bySql.keySet().stream().sorted(Comparator.comparingInt(Transaction::turn)).forEach(sql -> writeTogether(sql, bySql.get(sql)));
    }

    private void enlargeCache() {
        large = true;
        handle.execute("pragma cache_size = " + LARGE_CACHE);
    }

    private static int turn(String sql) {
        int turn = 0;
        while (turn < FIRST.size() && !sql.startsWith(FIRST.get(turn))) turn++;
        return turn;
    }

    private void writeTogether(String sql, List<Object[]> rows) {
        try {
            // Statements stay prepared; where ever more of them would, cells are handed over one by one.
            var shared = statements.size() < MANY_STATEMENTS ? SharedCells.of(sql, rows) : null;
            var statement = statement(shared == null ? sql : shared.sql());
            for (var values : rows) {
                if (shared == null) bind(statement, values);
                else for (int i = 0; i < shared.others().length; i++) bind(statement, i + 1, values[shared.others()[i]]);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw failed(sql, failed);
        }
    }

    private static IllegalStateException failed(String sql, SQLException why) {
        return new IllegalStateException("could not run " + sql, why);
    }

    private PreparedStatement statement(String sql) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) statements.put(sql, statement = handle.getConnection().prepareStatement(sql));
        return statement;
    }

    private static PreparedStatement bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) bind(statement, i + 1, values[i]);
        return statement;
    }

    /** A switch over types is looked up each time until the second compiler has seen it, and this runs millions of times. */
    private static void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof String text) statement.setString(place, text);
        else if (value instanceof Long number) statement.setLong(place, number);
        else if (value instanceof Integer number) statement.setInt(place, number);
        else if (value == null) statement.setNull(place, Types.NULL);
        else statement.setObject(place, value);
    }

    /** The next free id of the table; counting saves asking the database after each row. */
    long nextId(String table) {
        var last = lastIds.get(table);
        long next = 1 + (last == null ? handle().createQuery("select coalesce(max(id), 0) from " + table).mapTo(long.class).one() : last);
        lastIds.put(table, next);
        return next;
    }

    /** Remembers that the contact is new or another, and its search row must be written again. */
    void touch(long contact) {
        reworded(contact);
        changed(contact);
    }

    /** Remembers that the contact's search row must be written again. */
    void reworded(long contact) {
        touched.add(contact);
        restyled(contact);
    }

    /** Remembers that the contact is new or another. */
    void changed(long contact) {
        restyled(contact);
        if (ties.size() <= ChangeLog.FEW) ties.add(contact);
    }

    /** Remembers that the contact is another, though nothing of what a tie is worked out from. */
    void restyled(long contact) {
        if (changed.size() <= ChangeLog.FEW) changed.add(contact);
    }

    /** Leaves the search rows to whoever searches next, or sees to them before: writing those of thousands takes longer than all else that is done to them. */
    void findLater() {
        findLater = true;
    }

    /** Whom it changed, or some of them where they are more than {@link ChangeLog#FEW}. */
    Set<Long> changed() {
        return changed;
    }

    /** Those of them whose tie may be another, or some where they are many. */
    Set<Long> ties() {
        return ties;
    }

    void finish() {
        if (findLater) SearchIndex.postpone(this, touched);
        else SearchIndex.renew(this, touched);
        newRows.drain();
    }

    @Override
    public void close() {
        newRows.close();
        if (large) handle.execute("pragma cache_size = " + USUAL_CACHE);
        for (var statement : statements.values()) {
            try {
                statement.close();
            } catch (SQLException alreadyClosed) {
                // Closing is a courtesy here; the connection lives on and frees it.
            }
        }
    }
}
