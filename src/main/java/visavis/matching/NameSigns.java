package visavis.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import visavis.matching.NameReading.Fit;
import visavis.model.Sign;

/** What two names say: one sign for how they fit, and perhaps another for what tells them apart. */
final class NameSigns {
    private final Called one, other;
    private final NameReading reading;

    private NameSigns(Called one, Called other) {
        this.one = one;
        this.other = other;
        reading = new NameReading(one, other);
    }

    /** The signs; the words both share, by which to tell how common such a name is; and how likely the others fit by chance, 0 to 1. */
    record Told(List<Sign> signs, List<String> shared, double luck) {
        static final Told NOTHING = new Told(List.of(), List.of(), 1);
    }

    static Told of(Called one, Called other) {
        if (one.isEmpty() || other.isEmpty() || !Spelling.comparable(one.given(), other.given())) return Told.NOTHING;
        if (one.letters().equals(other.letters())) return new Told(List.of(isOneWord(one) ? Sign.ONE_NAME : Sign.NAME), one.words(), 1);
        var signs = new NameSigns(one, other);
        return new Told(signs.signs(), signs.reading.shared, signs.reading.luck());
    }

    private static boolean isOneWord(Called called) {
        return called.words().size() == 1;
    }

    private List<Sign> signs() {
        boolean restFirst = !reading.leftFirst.isEmpty(), restSecond = !reading.leftSecond.isEmpty();
        if (restFirst && restSecond) return apart();
        return restFirst || restSecond ? part() : whole();
    }

    /** Every word has its partner. */
    private List<Sign> whole() {
        int full = reading.shared.size();
        if (isOneWord(one) || full == 0 && reading.count(Fit.INITIAL) > 0) return full == 0 ? List.of() : List.of(Sign.ONE_NAME);
        if (reading.count(Fit.INITIAL) > 0) return List.of(Sign.INITIALS);
        if (reading.count(Fit.SIMILAR) > 0) return List.of(full > 0 ? Sign.SIMILAR_NAME : Sign.INITIALS);
        if (!isTurned()) return List.of(Sign.SIMILAR_NAME);
        return List.of(reading.count(Fit.NICKNAME) > 0 ? Sign.NICKNAME : Sign.NAME);
    }

    /** Family name first or last is one name; Ana Díaz López and Ana López Díaz have other parents. */
    private boolean isTurned() {
        var mine = one.words();
        if (mine.size() < 3) return true;
        int from = other.words().indexOf(mine.getFirst());
        if (from < 0) return mine.subList(1, mine.size()).equals(other.words().subList(1, mine.size()));
        var turned = new ArrayList<>(other.words());
        Collections.rotate(turned, -from);
        return turned.subList(1, turned.size()).equals(mine.subList(1, mine.size()));
    }

    /** One name is longer. */
    private List<Sign> part() {
        int full = reading.shared.size(), like = reading.count(Fit.SIMILAR) + reading.count(Fit.INITIAL);
        if (full >= 2) return List.of(Sign.PART_OF_NAME);
        if (full == 1) return List.of(like > 0 ? Sign.INITIALS : Sign.ONE_NAME);
        return List.of();
    }

    /** Both have a word the other lacks. */
    private List<Sign> apart() {
        int fit = reading.shared.size() + reading.count(Fit.SIMILAR);
        if (reading.givenLeftFirst && reading.givenLeftSecond && fit > 0 && NameReading.mayBeSlip(one.given(), other.given())) return List.of();
        if (reading.givenLeftFirst && reading.givenLeftSecond || fit == 0) return List.of(Sign.OTHER_NAME);
        if (fit >= 2) return List.of(Sign.PART_OF_NAME, Sign.OTHER_MIDDLE_NAME);
        return List.of(Sign.OTHER_FAMILY_NAME);
    }
}
