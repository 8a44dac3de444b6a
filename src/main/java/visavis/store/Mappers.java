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

    /** The same without a date object, for reading millions of them. */
    static int epochDay(String iso) {
        int year = Integer.parseInt(iso, 0, 4, 10), month = Integer.parseInt(iso, 5, 7, 10), day = Integer.parseInt(iso, 8, 10, 10);
        return Math.toIntExact(LocalDate.of(year, month, day).toEpochDay());
    }

    static Instant instant(String text) {
        return text == null ? null : Instant.parse(text);
    }
}
