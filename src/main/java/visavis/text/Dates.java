package visavis.text;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates as words, by the patterns of the message bundle and in its language. */
public final class Dates {
    private final Messages messages;
    private final Locale locale;

    public Dates(Messages messages) {
        this.messages = messages;
        var language = messages.bundle().getLocale();
        locale = language.equals(Locale.ROOT) ? Locale.ENGLISH : language;
    }

    /** @param pattern the key of a date pattern, such as {@code journey.day} */
    public String format(String pattern, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(messages.get(pattern), locale).format(date);
    }
}
