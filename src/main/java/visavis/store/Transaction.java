package visavis.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jdbi.v3.core.Handle;

/**
 * A transaction under way: what an action hands to every store it writes to. Statements stay prepared while it lasts, new
 * ids are counted here, and the search rows of whoever was touched are written once, at the end.
 */
public final class Transaction {
    private static final int MANY = 1000;

    private final Handle handle;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Map<String, Long> lastIds = new HashMap<>();
    /** Rows that others refer to are written before them: seeing to it late, at the end, costs SQLite a search of every table a row. */
    private final Set<String> gathered = new TreeSet<>(Comparator.comparing((String sql) -> !sql.startsWith("insert into contact ") && !sql.startsWith("insert into interaction ")).thenComparing(Comparator.naturalOrder()));
    private final Set<Long> fresh = new LinkedHashSet<>(), touched = new LinkedHashSet<>();
    private int rows;

    Transaction(Handle handle) {
        this.handle = handle;
    }

    /** For reading what the transaction has written so far. */
    Handle handle() {
        flush();
        return handle;
    }

    /** Runs the statement with the values in the order of its question marks; returns how many rows it met. */
    int run(String sql, Object... values) {
        flush();
        try {
            return bind(statement(sql), values).executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("could not run " + sql, failed);
        }
    }

    /** The same for a new row that nothing waits for: rows are gathered and written together, three times as fast as one by one. */
    void insert(String sql, Object... values) {
        try {
            bind(statement(sql), values).addBatch();
            gathered.add(sql);
            if (++rows >= MANY) flush();
        } catch (SQLException failed) {
            throw new IllegalStateException("could not run " + sql, failed);
        }
    }

    private PreparedStatement statement(String sql) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) statements.put(sql, statement = handle.getConnection().prepareStatement(sql));
        return statement;
    }

    private static PreparedStatement bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        return statement;
    }

    private void flush() {
        rows = 0;
        for (var sql : gathered) {
            try {
                statements.get(sql).executeBatch();
            } catch (SQLException failed) {
                throw new IllegalStateException("could not run " + sql, failed);
            }
        }
        gathered.clear();
    }

    /** The next free id of the table; counting saves asking the database after each row. */
    long nextId(String table) {
        return lastIds.merge(table, lastIds.containsKey(table) ? 1L : 1L + handle.createQuery("select coalesce(max(id), 0) from " + table).mapTo(long.class).one(), Long::sum);
    }

    /** Remembers that the contact's search row must be written. */
    void touchNew(long contact) {
        fresh.add(contact);
    }

    /** Remembers that the contact's search row must be written again. */
    void touch(long contact) {
        if (!fresh.contains(contact)) touched.add(contact);
    }

    void finish() {
        flush();
        SearchIndex.write(this, fresh);
        SearchIndex.remove(this, touched);
        SearchIndex.write(this, touched);
    }

    void close() {
        for (var statement : statements.values()) {
            try {
                statement.close();
            } catch (SQLException alreadyClosed) {
                // Closing is a courtesy here; the connection lives on and frees it.
            }
        }
    }
}
