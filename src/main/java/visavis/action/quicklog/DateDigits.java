package visavis.action.quicklog;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads days written in digits. With full stops the day comes first, as in most of Europe; with slashes either may,
 * so the date must be one that can only be read one way. Two-digit years are of this century.
 */
final class DateDigits {
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\\.?");
    private static final Pattern DOTTED = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4}|[0-9]{2})?\\.?");
    private static final Pattern SLASHED = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}|[0-9]{2})\\.?");
    private static final int MONTHS = 12;

    private final LocalDate today;

    DateDigits(LocalDate today) {
        this.today = today;
    }

    /** Empty when the text is no date at all; a {@link Day} with a problem when it is one that does not exist. */
    Optional<Day> read(String text) {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) return Optional.empty();
        var iso = ISO.matcher(text);
        if (iso.matches()) return Optional.of(Day.of(number(iso, 1), number(iso, 2), number(iso, 3), text));
        var dotted = DOTTED.matcher(text);
        if (dotted.matches()) return Optional.of(dotted(dotted, text));
        var slashed = SLASHED.matcher(text);
        return slashed.matches() ? Optional.of(slashed(slashed, text)) : Optional.empty();
    }

    private Day dotted(MatchResult date, String text) {
        return date.group(3) == null ? Day.latest(number(date, 2), number(date, 1), today, text) : Day.of(year(date), number(date, 2), number(date, 1), text);
    }

    private static Day slashed(MatchResult date, String text) {
        int first = number(date, 1), second = number(date, 2);
        if (first > MONTHS || first == second) return Day.of(year(date), second, first, text);
        return second > MONTHS ? Day.of(year(date), first, second, text) : Day.eitherWay(text);
    }

    private static int year(MatchResult date) {
        return date.group(3).length() == 2 ? 2000 + number(date, 3) : number(date, 3);
    }

    private static int number(MatchResult date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
