package visavis.store;

import java.time.Instant;
import java.time.LocalDate;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.ColumnMapper;

/** Dates and instants as ISO 8601 text; the driver's own mapping writes digits that cannot be read back. */
final class Mappers {
    private Mappers() {}

    static Jdbi install(Jdbi jdbi) {
        jdbi.registerColumnMapper(LocalDate.class, (ColumnMapper<LocalDate>) (rs, column, context) -> date(rs.getString(column)));
        jdbi.registerColumnMapper(Instant.class, (ColumnMapper<Instant>) (rs, column, context) -> instant(rs.getString(column)));
        return jdbi;
    }

    static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static Instant instant(String text) {
        return text == null ? null : Instant.parse(text);
    }
}
