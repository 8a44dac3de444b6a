package visavis.action.quicklog;

import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import visavis.action.quicklog.Words.Role;

/** Reads how long something took, in minutes: 45m, 1h30, 1.5h, 1:30h, 2 hours, an hour and a half. */
final class Lengths {
    private static final Pattern JOINED = Pattern.compile("([0-9]{1,5}(?:[.,][0-9]{1,2})?)(\\p{L}+)(?:([0-9]{1,2})(\\p{L}*))?");
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,3}):([0-5][0-9])(\\p{L}*)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}(?:[.,][0-9]{1,2})?");
    private static final int HOUR = 60;

    private final List<Token> tokens;
    private final Words words;

    Lengths(List<Token> tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    Optional<Found<Integer>> at(int i) {
        if (!isWord(i)) return Optional.empty();
        if (words.is(Role.FOR, tokens.get(i))) return length(i + 1).map(found -> found.after(1));
        return length(i);
    }

    private Optional<Found<Integer>> length(int i) {
        if (!isWord(i)) return Optional.empty();
        return words.minutes.at(tokens, i).or(() -> clock(i)).or(() -> joined(i)).or(() -> hoursAndMinutes(i));
    }

    /** 1:30h, 1:30 hours; without the unit it would be a time of day. */
    private Optional<Found<Integer>> clock(int i) {
        var match = CLOCK.matcher(tokens.get(i).word());
        if (!match.matches()) return Optional.empty();
        boolean apart = match.group(3).isEmpty();
        var unit = apart ? unitAt(i + 1) : words.units.of(match.group(3));
        int minutes = Integer.parseInt(match.group(1)) * HOUR + Integer.parseInt(match.group(2));
        return unit.filter(HOURS::equals).map(hours -> new Found<>(minutes, apart ? 2 : 1));
    }

    /** 1h30, 1h30m; 45m and 1.5h alone are {@link #part}s. */
    private Optional<Found<Integer>> joined(int i) {
        var match = JOINED.matcher(tokens.get(i).word());
        if (!match.matches() || match.group(3) == null) return Optional.empty();
        boolean minutes = match.group(4).isEmpty() || words.units.of(match.group(4)).filter(MINUTES::equals).isPresent();
        return words.units.of(match.group(2)).filter(unit -> unit == HOURS && minutes)
                .map(unit -> new Found<>(minutes(match.group(1), unit) + Integer.parseInt(match.group(3)), 1));
    }

    private record Part(int minutes, ChronoUnit unit) {}

    private Optional<Found<Integer>> hoursAndMinutes(int i) {
        return part(i).map(first -> {
            int next = i + first.count();
            int and = isWord(next) && words.is(Role.AND, tokens.get(next)) ? 1 : 0;
            var rest = first.value().unit() == HOURS ? part(next + and).filter(part -> part.value().unit() == MINUTES) : Optional.<Found<Part>>empty();
            return rest.map(more -> new Found<>(first.value().minutes() + more.value().minutes(), first.count() + and + more.count()))
                    .orElse(new Found<>(first.value().minutes(), first.count()));
        });
    }

    private Optional<Found<Part>> part(int i) {
        if (!isWord(i)) return Optional.empty();
        var match = JOINED.matcher(tokens.get(i).word());
        if (match.matches() && match.group(3) == null) return words.units.of(match.group(2)).flatMap(unit -> part(match.group(1), unit, 1));
        return number(i).flatMap(number -> unitAt(i + number.count()).flatMap(unit -> part(number.value(), unit, number.count() + 1)));
    }

    private static Optional<Found<Part>> part(String number, ChronoUnit unit, int count) {
        return unit == HOURS || unit == MINUTES ? Optional.of(new Found<>(new Part(minutes(number, unit), unit), count)) : Optional.empty();
    }

    private Optional<Found<String>> number(int i) {
        var word = tokens.get(i).word();
        return NUMBER.matcher(word).matches() ? Optional.of(new Found<>(word, 1)) : words.numbers.at(tokens, i).map(found -> new Found<>(found.value().toString(), found.count()));
    }

    private static int minutes(String number, ChronoUnit unit) {
        return (int) Math.round(Double.parseDouble(number.replace(',', '.')) * (unit == HOURS ? HOUR : 1));
    }

    private Optional<ChronoUnit> unitAt(int i) {
        return isWord(i) ? words.units.of(tokens.get(i).word()) : Optional.empty();
    }

    private boolean isWord(int i) {
        return i < tokens.size() && tokens.get(i).isWord();
    }
}
