package visavis.store;

import java.time.Instant;
import java.time.LocalDate;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;

/** Dates and instants as ISO 8601 text; the driver's own mapping writes digits that cannot be read back. */
final class Mappers {
    private static final Placeholders PLACEHOLDERS = new Placeholders();

    private Mappers() {}

    static Jdbi install(Jdbi jdbi) {
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP).setSqlParser(PLACEHOLDERS);
        jdbi.registerColumnMapper(LocalDate.class, (ColumnMapper<LocalDate>) (rs, column, context) -> date(rs.getString(column)));
        jdbi.registerColumnMapper(Instant.class, (ColumnMapper<Instant>) (rs, column, context) -> instant(rs.getString(column)));
        return jdbi;
    }

    static LocalDate date(String text) {
        if (text == null) return null;
        // As almost all are written, and read ten times as fast: everybody's are read at each start.
        boolean plain = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        return plain ? LocalDate.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10)) : LocalDate.parse(text);
    }

    static Instant instant(String text) {
        return text == null ? null : Instant.parse(text);
    }
}
