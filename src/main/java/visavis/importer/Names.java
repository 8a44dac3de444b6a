package visavis.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import visavis.model.Name;
import visavis.model.Text;

/** Taking a whole name apart. The whole is always kept beside the parts: nobody's name follows all the rules. */
final class Names {
    private static final Set<String> PARTICLES = Set.of("van", "von", "vom", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "der", "den", "ten", "ter", "zu", "zur", "bin", "ibn", "al", "el", "af", "av");
    private static final Set<String> PREFIXES = Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "sir", "herr", "frau", "dipl.-ing", "rev");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "ph.d", "md", "m.d", "esq", "mba", "cpa", "junior", "senior");

    private Names() {}

    /** The name with given and family name where they can be told: "Last, First", particles ("van Beethoven") and suffixes ("Jr.") are heeded. */
    static Name split(String text) {
        var full = Text.clean(text);
        int comma = full.indexOf(',');
        if (comma < 0) return inOrder(full, full, "");
        var before = Text.clean(full.substring(0, comma));
        var after = Text.clean(full.substring(comma + 1));
        if (isOneOf(SUFFIXES, after)) return inOrder(full, before, after);
        // More commas, or one where a company has it ("Miller, Smith & Partners"), are nothing we could take apart.
        if (after.isEmpty() || before.isEmpty() || after.indexOf(',') >= 0 || after.indexOf('&') >= 0) return Name.ofFull(full);
        var given = inOrder(after, after + " " + before.replace(' ', '\u00a0'), "");
        return new Name(Text.join(" ", after, before), given.prefix(), given.given(), "", before, given.suffix(), "");
    }

    /** The name of a whole and its parts, where a file may have either; the whole is kept only if it says more than the parts. */
    static Name of(String whole, Name parts) {
        var split = hasParts(parts) || whole.isEmpty() ? Name.NONE : split(whole);
        boolean repeated = hasParts(parts) && !addsTo(whole, parts.prefix(), parts.given(), parts.middle(), parts.family(), parts.suffix(), parts.nickname());
        return new Name(repeated ? "" : split.full().isEmpty() ? whole : split.full(), or(parts.prefix(), split.prefix()), or(parts.given(), split.given()), parts.middle(),
                or(parts.family(), split.family()), or(parts.suffix(), split.suffix()), parts.nickname());
    }

    static boolean hasParts(Name name) {
        return !Text.join("", name.given(), name.middle(), name.family()).isEmpty();
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static Name inOrder(String full, String text, String suffix) {
        var words = new ArrayList<>(List.of(text.split("[ \\t\\n]+")));
        if (text.indexOf('@') >= 0 || words.size() == 1 && !isLatin(text)) return Name.ofFull(full);
        var prefix = new ArrayList<String>();
        while (words.size() > 1 && isOneOf(PREFIXES, words.getFirst())) prefix.add(words.removeFirst());
        var end = new ArrayList<String>();
        while (words.size() > 1 && isOneOf(SUFFIXES, words.getLast())) end.addFirst(words.removeLast());
        if (!suffix.isEmpty()) end.add(suffix);
        int family = family(words, isLatin(text), !prefix.isEmpty());
        boolean familyFirst = words.size() == 2 && isFamilyFirst(text);
        var given = String.join(" ", familyFirst ? words.subList(1, 2) : words.subList(0, family));
        var last = String.join(" ", familyFirst ? words.subList(0, 1) : words.subList(family, words.size()));
        return new Name(full, String.join(" ", prefix), given, "", last.replace('\u00a0', ' '), String.join(" ", end), "");
    }

    /** Where the family name starts: at the last word, or the particles before it. "Mr Lee" has no other. */
    private static int family(List<String> words, boolean latin, boolean addressed) {
        if (words.size() == 1) return addressed ? 0 : 1;
        int at = words.size() - 1;
        while (latin && at > 1 && PARTICLES.contains(words.get(at - 1).toLowerCase(Locale.ROOT))) at--;
        return at;
    }

    private static boolean isOneOf(Set<String> words, String word) {
        var bare = word.toLowerCase(Locale.ROOT);
        return words.contains(bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare);
    }

    private static boolean isLatin(String text) {
        return text.codePoints().filter(Character::isLetter).allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** Chinese, Japanese and Korean names in their own script put the family first. */
    private static boolean isFamilyFirst(String text) {
        return text.codePoints().filter(Character::isLetter).allMatch(c -> switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        });
    }

    /** Whether the whole name says something its parts do not, such as "Dr." or another family name. */
    static boolean addsTo(String full, String... parts) {
        if (full.isEmpty()) return false;
        var known = " " + Text.fold(Text.join(" ", parts)).replace(',', ' ') + " ";
        return Arrays.stream(Text.fold(full).split("[ ,]+")).anyMatch(word -> !known.contains(" " + word + " "));
    }
}
