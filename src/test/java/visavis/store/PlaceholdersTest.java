package visavis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "select 1",
            "select * from contact where id = :id and name = :full_name or id = :id",
            "insert into tag values (?, ?)",
            "select 'it''s :no name and ? nothing', \":quoted?\" from t where a = :a",
            "select a -- :nothing? here\n from t where b = ?",
            "update t set a = replace(a, ':', '?') where ',' || b || ',' like '%,' || :b || ',%'",
            ":first = :last",
            ""})
    void theyAreFoundWhereJdbisOwnParserFindsThem(String sql) {
        assertEquals(new ColonPrefixSqlParser().parse(sql, null), new Placeholders().parse(sql, null));
    }
}
