package visavis.importer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import visavis.model.PartialDate;
import visavis.model.Text;

/**
 * Dates as exports write them: ISO 8601 with or without a year, numbers with any separator, months by English or German
 * name. Whether 5/6 is in May or June is not in the text; {@link #order} tells which values settle it.
 */
final class Dates {
    /** Enough of each month's name, without accents, in English, German, French, Spanish, Italian, Dutch and Portuguese. */
    private static final List<List<String>> MONTHS = List.of(List.of("jan", "ene", "gen"), List.of("feb", "fev"), List.of("mar", "mrz", "maa", "mrt"), List.of("apr", "avr", "abr"),
            List.of("may", "mai", "mag", "mei"), List.of("jun", "juin", "giu"), List.of("jul", "juil", "lug"), List.of("aug", "aou", "ago"), List.of("sep", "set"),
            List.of("oct", "okt", "ott", "out"), List.of("nov"), List.of("dec", "dez", "dic"));
    /** Apple writes this year for birthdays that have none. */
    private static final int APPLE_NO_YEAR = 1604;
    /** The year 9999, in seconds; what is beyond counts milliseconds or is no time at all. */
    private static final long FAR_FUTURE = 253_370_764_800L;

    private Dates() {}

    /** The date, or {@code null} when the text is none. A year of two digits is one that is not in the future. */
    static PartialDate parse(String text, boolean monthFirst) {
        var parts = parts(text);
        try {
            return switch (parts.size()) {
                case 1 -> ofOne(text.trim(), parts.getFirst());
                case 2 -> ofTwo(text.trim(), parts.get(0), parts.get(1), monthFirst);
                case 3 -> ofThree(parts.get(0), parts.get(1), parts.get(2), monthFirst);
                default -> null;
            };
        } catch (IllegalArgumentException noSuchDay) {
            return null;
        }
    }

    /** The day, when year, month and day are all known; else {@code null}. */
    static LocalDate whole(PartialDate date) {
        return date == null || date.year() == null || date.month() == null || date.day() == null ? null : LocalDate.of(date.year(), date.month(), date.day());
    }

    /** The day it was here so many seconds after 1970 began; {@code null} for no number, or one that stands for no date. */
    static LocalDate day(Long seconds) {
        boolean isDate = seconds != null && seconds > 0 && seconds < FAR_FUTURE;
        return isDate ? LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneId.systemDefault()) : null;
    }

    /** Whether the text is what programs write for no date: nothing but zeros. */
    static boolean isNone(String text) {
        for (int i = 0; i < text.length(); i++) if ("0/.-: ".indexOf(text.charAt(i)) < 0) return false;
        return !text.isEmpty();
    }

    /** Whether it takes other dates to know which of the first two numbers is the day. */
    static boolean isOpen(String text) {
        var parts = parts(text);
        return isAllNumbers(parts) && order(text) == 0;
    }

    private static boolean isAllNumbers(List<String> parts) {
        return parts.size() == 3 && parts.stream().limit(2).allMatch(part -> part.length() <= 2 && isNumber(part));
    }

    /** Which way round a date of numbers is: 1 when the day must come first (as it does wherever dates have dots), -1 when the month must, 0 when it does not say. */
    static int order(String text) {
        var parts = parts(text);
        if (!isAllNumbers(parts)) return 0;
        int told = Integer.compare(number(parts.get(0)) > 12 ? 1 : 0, number(parts.get(1)) > 12 ? 1 : 0);
        return told == 0 && text.indexOf('.') >= 0 ? 1 : told;
    }

    private static PartialDate ofOne(String text, String part) {
        if (!isNumber(part)) return null;
        int value = number(part);
        if (text.startsWith("---")) return new PartialDate(null, null, value);
        if (text.startsWith("--")) return part.length() == 4 ? new PartialDate(null, value / 100, value % 100) : null;
        if (part.length() == 4) return new PartialDate(value, null, null);
        return part.length() == 8 ? of(value / 10000, value / 100 % 100, value % 100) : null;
    }

    private static PartialDate ofTwo(String text, String a, String b, boolean monthFirst) {
        if (!isNumber(a)) return of(0, month(a), number(b));
        if (!isNumber(b)) return of(0, month(b), number(a));
        if (a.length() == 4) return new PartialDate(number(a), number(b), null);
        return text.startsWith("--") ? of(0, number(a), number(b)) : numeric(number(a), number(b), 0, monthFirst);
    }

    private static PartialDate ofThree(String a, String b, String c, boolean monthFirst) {
        if (!isNumber(c)) return null;
        if (!isNumber(a)) return of(year(c), month(a), number(b));
        if (!isNumber(b)) return of(year(c), month(b), number(a));
        if (a.length() == 4) return of(number(a), number(b), number(c));
        return numeric(number(a), number(b), year(c), monthFirst);
    }

    private static PartialDate numeric(int a, int b, int year, boolean monthFirst) {
        boolean monthLeads = monthFirst ? a <= 12 : b > 12;
        return monthLeads ? of(year, a, b) : of(year, b, a);
    }

    private static PartialDate of(int year, int month, int day) {
        return new PartialDate(year == 0 || year == APPLE_NO_YEAR ? null : (Integer) year, month, day);
    }

    private static int year(String digits) {
        int value = number(digits), now = Year.now().getValue();
        if (digits.length() != 2 && digits.length() != 4) throw new IllegalArgumentException("no year: " + digits);
        if (digits.length() == 4) return value;
        return value <= now % 100 ? now / 100 * 100 + value : now / 100 * 100 - 100 + value;
    }

    /** 1 to 12; 0, which is no month, for other words. */
    private static int month(String word) {
        var folded = Text.fold(word);
        for (int i = 0; i < MONTHS.size(); i++) if (MONTHS.get(i).stream().anyMatch(folded::startsWith)) return i + 1;
        return 0;
    }

    /** The runs of digits and of letters up to a time of day; a fourth makes it no date. */
    private static List<String> parts(String text) {
        var clean = Text.clean(text);
        int end = clean.indexOf(':') < 0 ? clean.length() : Math.max(clean.lastIndexOf(' ', clean.indexOf(':')), clean.lastIndexOf('T', clean.indexOf(':')));
        var parts = new ArrayList<String>(3);
        for (int from = 0; from < end && parts.size() < 4; ) {
            int to = from;
            while (to < end && kind(clean.charAt(to)) == kind(clean.charAt(from))) to++;
            if (kind(clean.charAt(from)) > 0) parts.add(clean.substring(from, to));
            from = to;
        }
        return parts;
    }

    private static int kind(char c) {
        return c >= '0' && c <= '9' ? 1 : Character.isLetter(c) ? 2 : 0;
    }

    private static boolean isNumber(String part) {
        return kind(part.charAt(0)) == 1;
    }

    private static int number(String part) {
        if (!isNumber(part) || part.length() > 8) throw new IllegalArgumentException("no number: " + part);
        return Integer.parseInt(part);
    }
}
