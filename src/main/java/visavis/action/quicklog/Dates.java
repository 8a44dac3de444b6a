package visavis.action.quicklog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import visavis.action.quicklog.Words.Role;

/** Reads days said in words: yesterday, last Friday, 3 weeks ago, May 3rd; those in digits are for {@link DateDigits}. */
final class Dates {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.?(\\p{L}{0,2})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d\\d");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");

    private final List<Token> tokens;
    private final Words words;
    private final LocalDate today;
    private final DateDigits digits;

    Dates(List<Token> tokens, Words words, LocalDate today) {
        this.tokens = tokens;
        this.words = words;
        this.today = today;
        digits = new DateDigits(today);
    }

    Optional<Found<Day>> at(int i) {
        if (i >= tokens.size()) return Optional.empty();
        if (words.is(Role.ON, tokens.get(i))) return named(i + 1).map(day -> day.after(1));
        return named(i);
    }

    private Optional<Found<Day>> named(int i) {
        if (i >= tokens.size() || !tokens.get(i).isWord()) return Optional.empty();
        return relative(i).or(() -> weekday(i)).or(() -> ago(i)).or(() -> ahead(i))
                .or(() -> digits.read(tokens.get(i).text()).map(day -> new Found<>(day, 1)))
                .or(() -> dayAndMonth(i)).or(() -> monthAndDay(i));
    }

    private Optional<Found<Day>> relative(int i) {
        return words.days.at(tokens, i).map(found -> new Found<>(Day.of(today.plusDays(found.value()), ""), found.count()));
    }

    private Optional<Found<Day>> weekday(int i) {
        if (words.is(Role.LAST, tokens.get(i))) return weekdayAt(i + 1).map(day -> before(day).after(1));
        if (words.is(Role.NEXT, tokens.get(i))) return weekdayAt(i + 1).map(day -> new Found<>(Day.of(today.with(TemporalAdjusters.next(day)), ""), 2));
        return weekdayAt(i).map(this::before);
    }

    private Optional<DayOfWeek> weekdayAt(int i) {
        return words.weekdays.at(tokens, i).map(Found::value);
    }

    private Found<Day> before(DayOfWeek day) {
        return new Found<>(Day.of(today.with(TemporalAdjusters.previous(day)), ""), 1);
    }

    private Optional<Found<Day>> ago(int i) {
        return amount(i).filter(amount -> is(Role.AGO, i + amount.count())).map(amount -> day(amount, -1).after(1));
    }

    private Optional<Found<Day>> ahead(int i) {
        if (!words.is(Role.IN, tokens.get(i))) return Optional.empty();
        return amount(i + 1).map(amount -> day(amount, 1).after(1));
    }

    private record Amount(int number, ChronoUnit unit, String typed) {}

    private Optional<Found<Amount>> amount(int i) {
        return number(i).flatMap(number -> words.units.at(tokens, i + number.count()).map(unit -> new Found<>(
                new Amount(number.value(), unit.value(), tokens.get(i).text() + " " + tokens.get(i + number.count()).text()), number.count() + unit.count())));
    }

    private Optional<Found<Integer>> number(int i) {
        if (i >= tokens.size()) return Optional.empty();
        var word = tokens.get(i).word();
        return COUNT.matcher(word).matches() ? Optional.of(new Found<>(Integer.valueOf(word), 1)) : words.numbers.at(tokens, i);
    }

    /** Hours and minutes ago are still today. */
    private Found<Day> day(Found<Amount> amount, int sign) {
        var unit = amount.value().unit();
        var date = unit.isDateBased() ? today.plus((long) sign * amount.value().number(), unit) : today;
        return new Found<>(Day.of(date, amount.value().typed()), amount.count());
    }

    private Optional<Found<Day>> dayAndMonth(int i) {
        var day = dayNumber(i);
        var month = words.months.at(tokens, i + 1);
        return day == 0 || month.isEmpty() ? Optional.empty() : Optional.of(withYear(i, day, month.get().value().getValue()));
    }

    private Optional<Found<Day>> monthAndDay(int i) {
        var month = words.months.at(tokens, i);
        var day = month.isEmpty() ? 0 : dayNumber(i + 1);
        return day == 0 ? Optional.empty() : Optional.of(withYear(i, day, month.get().value().getValue()));
    }

    private Found<Day> withYear(int i, int day, int month) {
        var typed = tokens.get(i).text() + " " + tokens.get(i + 1).text();
        var year = i + 2 < tokens.size() ? tokens.get(i + 2).word() : "";
        if (!YEAR.matcher(year).matches()) return new Found<>(Day.latest(month, day, today, typed), 2);
        return new Found<>(Day.of(Integer.parseInt(year), month, day, typed + " " + year), 3);
    }

    /** "3", "3." or "3rd"; 0 when it is none. */
    private int dayNumber(int i) {
        if (i >= tokens.size() || !tokens.get(i).isWord()) return 0;
        var match = DAY.matcher(tokens.get(i).word());
        boolean day = match.matches() && (match.group(2).isEmpty() || words.is(Role.ORDINAL, match.group(2)));
        return day ? Integer.parseInt(match.group(1)) : 0;
    }

    private boolean is(Role role, int i) {
        return i < tokens.size() && words.is(role, tokens.get(i));
    }
}
