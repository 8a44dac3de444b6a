package visavis.matching;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import visavis.model.Text;

/**
 * Words as they are compared when spelling is left aside: "Müller", "Mueller" and "MULLER", "Юлия" and "Yulia", "Sophie" and "Sofie"
 * come to the same letters. Letters are lost on purpose (Michael becomes "michal", Meyer "meier"); the result is never shown.
 */
final class Spelling {
    private static final String CYRILLIC_AND_GREEK = """
            а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya
            і i є ye ґ g ђ dj љ lj њ nj ћ c џ dz ј j ѓ g ќ k ѕ dz
            α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o
            đ d ð d þ th æ a œ o ı i""";
    private static final Map<Character, String> LATIN = latin();
    private static final String INSIDE_A_WORD = "'\u2019\u02bc`\u00b4";

    private Spelling() {}

    private static Map<Character, String> latin() {
        var latin = new HashMap<Character, String>();
        var parts = CYRILLIC_AND_GREEK.split("\\s+");
        for (int i = 0; i < parts.length; i += 2) latin.put(parts[i].charAt(0), parts[i + 1].equals("-") ? "" : parts[i + 1]);
        return latin;
    }

    /** The words of a text; each letter of Chinese, Japanese and Korean is one, since nobody agrees on blanks there. */
    static List<String> words(String text) {
        if (text.isEmpty()) return List.of();
        var words = new ArrayList<String>(4);
        var folded = Text.fold(text);
        var word = new StringBuilder(folded.length());
        for (int i = 0; i <= folded.length(); i++) {
            char sign = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(sign) || Character.isSurrogate(sign)) {
                word.append(sign);
            } else if (!word.isEmpty() && INSIDE_A_WORD.indexOf(sign) < 0) {
                add(word.toString(), words);
                word.setLength(0);
            }
        }
        return words;
    }

    private static void add(String word, List<String> words) {
        if (isPlain(word)) words.add(plain(word));
        else if (isSyllabic(word.codePointAt(0))) Normalizer.normalize(word, Normalizer.Form.NFC).codePoints().forEach(letter -> words.add(Character.toString(letter)));
        else words.add(plain(inLatin(word)));
    }

    /** Whether both are written in letters that can be compared. */
    static boolean comparable(String one, String other) {
        return isPlain(one) == isPlain(other);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) if (word.charAt(i) > 127) return false;
        return true;
    }

    private static boolean isSyllabic(int letter) {
        var script = UnicodeScript.of(letter);
        return script == UnicodeScript.HAN || script == UnicodeScript.HANGUL || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    private static String inLatin(String word) {
        var latin = new StringBuilder();
        for (char letter : word.toCharArray()) latin.append(LATIN.getOrDefault(letter, String.valueOf(letter)));
        return latin.toString();
    }

    /** Where one language writes ä, another writes ae, and a third leaves the dots out; y, i and j are one sound in names. */
    private static String plain(String word) {
        var plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i), next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
            char last = plain.isEmpty() ? 0 : plain.charAt(plain.length() - 1);
            boolean second = letter == 'e' && (last == 'a' || last == 'o' || last == 'u') || letter == 'a' && last == 'a' || last == 'i' && (letter == 'i' || letter == 'y' || letter == 'j');
            if (second) continue;
            plain.append(letter == 'p' && next == 'h' ? 'f' : letter == 'y' ? 'i' : letter);
            if (letter == 'p' && next == 'h') i++;
        }
        return plain.toString();
    }
}
