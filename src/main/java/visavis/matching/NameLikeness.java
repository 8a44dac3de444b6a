package visavis.matching;

import java.util.List;
import java.util.regex.Pattern;

import visavis.model.Name;
import visavis.model.Text;

/** Whether two names could be one person's: "Ana Diaz", "Diaz, Ana", "A. Diaz" and "Ana María Díaz" could. */
final class NameLikeness {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameLikeness() {}

    /**
     * Each word of the shorter name stands in the longer one, whole or as an initial; false when either name is missing.
     * The same letters are the same name however they are set apart: "Anna-Lena" and "Annalena", "王 伟" and "王伟".
     */
    static boolean compatible(Name one, Name other) {
        if (!one.isEmpty() && one.equals(other)) return true;
        var first = words(one);
        var second = words(other);
        if (first.isEmpty() || second.isEmpty()) return false;
        if (letters(one).equals(letters(other))) return true;
        return first.size() <= second.size() ? within(first, second) : within(second, first);
    }

    static String key(Name name) {
        return Text.fold(name.display());
    }

    /** The longer of two compatible names says more. */
    static String letters(Name name) {
        return String.join("", words(name));
    }

    private static List<String> words(Name name) {
        return NO_LETTERS.splitAsStream(Text.fold(name.display())).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean within(List<String> shorter, List<String> longer) {
        return shorter.stream().allMatch(word -> longer.stream().anyMatch(other -> other.equals(word) || initial(word, other)))
                && shorter.stream().anyMatch(word -> word.length() > 1 && longer.contains(word));
    }

    private static boolean initial(String one, String other) {
        return (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
    }
}
