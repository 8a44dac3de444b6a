package visavis.matching;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Two names laid beside each other: each word of one with the word of the other it fits best, in whatever order they stand.
 * {@code shared} holds the words that are the same or short for the same, {@code leftFirst} and {@code leftSecond} those without a partner.
 */
final class NameReading {
    /** Below these, words are two words. Jaro-Winkler is 0.92 and more for one slip in six letters; given names differ by a letter (Maria, Marta). */
    private static final double SPELLED_ALIKE = 0.88, GIVEN_ALIKE = 0.92, SLIP = 0.85;
    /** Two words drawn by chance begin with the same letter once in so many times, and are spelled alike once in so many. */
    private static final double INITIALS = 10, SPELLINGS = 50;
    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    /** How two words fit, worst first. */
    enum Fit { INITIAL, SIMILAR, NICKNAME, SAME }

    private static final Fit[] BEST_FIRST = {Fit.SAME, Fit.NICKNAME, Fit.SIMILAR, Fit.INITIAL};

    private final Called first, second;
    final List<String> shared = new ArrayList<>(4);
    final List<String> leftFirst, leftSecond;
    final int[] fits = new int[Fit.values().length];
    boolean givenLeftFirst, givenLeftSecond;

    NameReading(Called first, Called second) {
        this.first = first;
        this.second = second;
        leftFirst = new ArrayList<>(first.words());
        leftSecond = new ArrayList<>(second.words());
        for (var wanted : BEST_FIRST) if (!leftFirst.isEmpty() && !leftSecond.isEmpty()) leftFirst.removeIf(word -> pair(word, wanted));
        givenLeftFirst = leftFirst.contains(first.given());
        givenLeftSecond = leftSecond.contains(second.given());
    }

    private boolean pair(String word, Fit wanted) {
        for (int i = 0; i < leftSecond.size(); i++) {
            var other = leftSecond.get(i);
            if (!fits(word, other, wanted)) continue;
            leftSecond.remove(i);
            fits[wanted.ordinal()]++;
            if (wanted.compareTo(Fit.SIMILAR) > 0) shared.add(word);
            return true;
        }
        return false;
    }

    private boolean fits(String one, String other, Fit wanted) {
        return switch (wanted) {
            case SAME -> one.equals(other);
            case NICKNAME -> Nicknames.areOne(one, other) || isNickname(one, first, other, second) || isNickname(other, second, one, first);
            case SIMILAR -> similar(one, other, one.equals(first.given()) || other.equals(second.given()));
            case INITIAL -> (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
        };
    }

    /** Whether somebody of that given name is said to be called the other. */
    private static boolean isNickname(String given, Called whose, String other, Called otherOne) {
        return !whose.nickname().isEmpty() && given.equals(whose.given()) && other.equals(otherOne.given())
                && (whose.nickname().equals(other) || whose.nickname().equals(otherOne.nickname()) || Nicknames.areOne(whose.nickname(), other));
    }

    static boolean similar(String one, String other, boolean given) {
        if (one.charAt(0) != other.charAt(0)) return false;
        if (one.length() < 3 || other.length() < 3 || Math.abs(one.length() - other.length()) > 3 || hasFigures(one) || hasFigures(other)) return false;
        if (Nicknames.isKnown(one) && Nicknames.isKnown(other)) return false;
        return JARO_WINKLER.apply(one, other) >= (given ? GIVEN_ALIKE : SPELLED_ALIKE) && !(given && onlyEndsDiffer(one, other));
    }

    /** Given names too far apart to be called alike, and too near to be called two: whatever else is known has to tell. */
    static boolean mayBeSlip(String one, String other) {
        return one.length() > 2 && other.length() > 2 && !hasFigures(one) && !hasFigures(other) && !(Nicknames.isKnown(one) && Nicknames.isKnown(other))
                && !onlyEndsDiffer(one, other) && JARO_WINKLER.apply(one, other) >= SLIP;
    }

    /** Test 12 is not Test 13. */
    private static boolean hasFigures(String word) {
        for (int i = 0; i < word.length(); i++) if (Character.isDigit(word.charAt(i))) return true;
        return false;
    }

    /** Mario and Maria, Paul and Paula, Andrea and Andreas are spelled alike and are brother and sister. */
    private static boolean onlyEndsDiffer(String one, String other) {
        return stem(one).equals(stem(other));
    }

    private static String stem(String name) {
        int end = name.length();
        if (end > 3 && name.charAt(end - 1) == 's') end--;
        if (end > 3 && "aeio".indexOf(name.charAt(end - 1)) >= 0) end--;
        return name.substring(0, end);
    }

    /** How likely the words that fit only in part would do so by chance. */
    double luck() {
        return Math.pow(1.0 / INITIALS, count(Fit.INITIAL)) * Math.pow(1.0 / SPELLINGS, count(Fit.SIMILAR));
    }

    int count(Fit fit) {
        return fits[fit.ordinal()];
    }
}
