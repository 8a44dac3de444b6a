package visavis.matching;

import java.util.ArrayList;
import java.util.List;

import visavis.model.Name;
import visavis.model.Text;

/** Whether two names could be one person's: "Ana Diaz", "Diaz, Ana", "A. Diaz" and "Ana María Díaz" could. */
final class NameLikeness {
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
        if (String.join("", first).equals(String.join("", second))) return true;
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
        var text = Text.fold(name.display());
        var words = new ArrayList<String>(4);
        int start = 0;
        for (int at = 0, letter; at < text.length(); at += Character.charCount(letter)) {
            letter = text.codePointAt(at);
            if (isLetter(letter)) continue;
            if (at > start) words.add(text.substring(start, at));
            start = at + Character.charCount(letter);
        }
        if (start < text.length()) words.add(text.substring(start));
        return words;
    }

    /** Or a number of any kind. */
    private static boolean isLetter(int letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.LETTER_NUMBER || Character.getType(letter) == Character.OTHER_NUMBER;
    }

    private static boolean within(List<String> shorter, List<String> longer) {
        boolean whole = false;
        for (var word : shorter) {
            if (!standsIn(longer, word)) return false;
            whole |= word.length() > 1 && longer.contains(word);
        }
        return whole;
    }

    private static boolean standsIn(List<String> words, String word) {
        for (var other : words) if (other.equals(word) || initial(word, other)) return true;
        return false;
    }

    private static boolean initial(String one, String other) {
        return (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
    }
}
