package visavis.view.common;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

import visavis.text.Messages;

/** A day as people say it: today, 3 days ago, 14 Sept 2024. */
public final class Ago {
    private static final int DAYS = 14, WEEKS = 60, MONTHS = 365;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private final Messages messages;

    public Ago(Messages messages) {
        this.messages = messages;
    }

    /** Empty for {@code null}. */
    public String text(LocalDate date, LocalDate today) {
        if (date == null) return "";
        long days = ChronoUnit.DAYS.between(date, today);
        if (days < 0) return DATE.format(date);
        if (days < DAYS) return messages.get("ago.days", days);
        if (days < WEEKS) return messages.get("ago.weeks", days / 7);
        return days < MONTHS ? messages.get("ago.months", days / 30) : messages.get("ago.years", days / 365);
    }

    /** The date itself, for tooltips. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }
}
