package visavis.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Finds {@code :name} and {@code ?} in our own SQL, outside of texts, quoted names and comments. jdbi's own parser knows all of SQL's dialects, but
 * setting it up takes longer than opening the store.
 */
final class Placeholders implements SqlParser {
    private static final Pattern OF_INTEREST = Pattern.compile("'[^']*'|\"[^\"]*\"|--[^\n]*|(\\?)|:(\\w+)");
    private final Map<String, ParsedSql> known = new ConcurrentHashMap<>();

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        return known.computeIfAbsent(sql, Placeholders::parsed);
    }

    @Override
    public String nameParameter(String name, StatementContext context) {
        return ":" + name;
    }

    private static ParsedSql parsed(String sql) {
        var parsed = ParsedSql.builder();
        var found = OF_INTEREST.matcher(sql);
        int done = 0;
        while (found.find()) {
            if (found.start(1) < 0 && found.start(2) < 0) continue;
            parsed.append(sql.substring(done, found.start()));
            if (found.start(1) >= 0) parsed.appendPositionalParameter();
            else parsed.appendNamedParameter(found.group(2));
            done = found.end();
        }
        return parsed.append(sql.substring(done)).build();
    }
}
