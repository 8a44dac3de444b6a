package visavis.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import visavis.model.PartialDate;
import visavis.model.Text;

/** Dates as words, by the patterns of the message bundle and in its language. */
public final class Dates {
    private final Messages messages;
    private final Locale locale;
    private final Map<String, DateTimeFormatter> formats = new ConcurrentHashMap<>();

    public Dates(Messages messages) {
        this.messages = messages;
        var language = messages.bundle().getLocale();
        locale = language.equals(Locale.ROOT) ? Locale.ENGLISH : language;
    }

    /** A birthday by the parts of it that are known. */
    public String birthday(PartialDate date) {
        if (date.month() == null) return Text.join(" ", date.day() == null ? "" : date.day().toString(), date.year() == null ? "" : date.year().toString());
        if (date.day() == null) return date.year() == null ? format("contact.birthday.month", Month.of(date.month())) : format("journey.month", YearMonth.of(date.year(), date.month()));
        return date.year() == null ? format("contact.birthday.day", MonthDay.of(date.month(), date.day())) : format("journey.day", LocalDate.of(date.year(), date.month(), date.day()));
    }

    /** The day a week begins with: Monday by the international standard, unless the country has it otherwise. */
    public DayOfWeek firstOfWeek() {
        return locale.getCountry().isEmpty() ? DayOfWeek.MONDAY : WeekFields.of(locale).getFirstDayOfWeek();
    }

    /** @param pattern the key of a date pattern, such as {@code journey.day} */
    public String format(String pattern, TemporalAccessor date) {
        return formats.computeIfAbsent(pattern, key -> DateTimeFormatter.ofPattern(messages.get(key), locale)).format(date);
    }
}
