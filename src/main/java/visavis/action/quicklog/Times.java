package visavis.action.quicklog;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import visavis.action.quicklog.Words.Role;

/** Reads a time of day: 18:30, at 6pm, at 6.30 pm, at noon. A bare number is none: "at 7" may be a house. */
final class Times {
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,2})(?:[:.]([0-5][0-9]))?(\\p{L}[\\p{L}.]*)?");
    private static final int NOON = 12, DAY = 24;

    private final List<Token> tokens;
    private final Words words;

    Times(List<Token> tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    Optional<Found<LocalTime>> at(int i) {
        if (i >= tokens.size() || !tokens.get(i).isWord()) return Optional.empty();
        if (words.is(Role.AT, tokens.get(i))) return words.times.at(tokens, i + 1).or(() -> clock(i + 1, true)).map(found -> found.after(1));
        return words.times.at(tokens, i).or(() -> clock(i, false));
    }

    /** @param said whether "at" stands before, so that 18.30 is a time too */
    private Optional<Found<LocalTime>> clock(int i, boolean said) {
        if (i >= tokens.size() || !tokens.get(i).isWord()) return Optional.empty();
        var word = tokens.get(i).word();
        var match = CLOCK.matcher(word);
        if (!match.matches()) return Optional.empty();
        int hour = Integer.parseInt(match.group(1)), minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        if (match.group(3) != null) return half(hour, minute, match.group(3), 1);
        if (i + 1 < tokens.size()) {
            var half = half(hour, minute, tokens.get(i + 1).word(), 2);
            if (half.isPresent()) return half;
        }
        boolean time = hour < DAY && (word.contains(":") || said && match.group(2) != null);
        return time ? Optional.of(new Found<>(LocalTime.of(hour, minute), 1)) : Optional.empty();
    }

    /** An hour of the morning or the afternoon, of which 12 is the first. */
    private Optional<Found<LocalTime>> half(int hour, int minute, String half, int count) {
        boolean am = words.is(Role.AM, half), pm = words.is(Role.PM, half);
        if (!am && !pm || hour < 1 || hour > NOON) return Optional.empty();
        return Optional.of(new Found<>(LocalTime.of(hour % NOON + (pm ? NOON : 0), minute), count));
    }
}
