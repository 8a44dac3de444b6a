package visavis.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Under which keys somebody is looked for: two people who share none of them are never compared. */
final class Keys {
    /** More readings of one short form ("Jan") than anybody has. */
    private static final int MOST_READINGS = 4;

    private Keys() {}

    static List<String> of(Traits traits) {
        var keys = new ArrayList<String>(8);
        for (var email : traits.emails()) keys.add(email(email));
        for (var phone : traits.phones()) keys.add(phone(phone));
        for (var page : traits.pages()) keys.add(page(page.key()));
        if (!traits.called().isEmpty()) names(traits, keys);
        return keys;
    }

    static String email(String value) {
        return "email " + value;
    }

    static String phone(String value) {
        return "phone " + value;
    }

    static String page(String value) {
        return "page " + value;
    }

    private static void names(Traits traits, List<String> keys) {
        var called = traits.called();
        var words = called.words();
        keys.add("letters " + sorted(words));
        readings(called.given(), called.nickname()).forEach(given -> keys.add("name " + sorted(with(0, given, words))));
        if (words.size() > 1) readings(words.getLast(), "").forEach(given -> keys.add("name " + sorted(with(words.size() - 1, given, words))));
        if (words.size() > 1) {
            keys.add(sound(words.getLast(), words.getFirst()));
            keys.add(sound(words.getFirst(), words.getLast()));
        }
        var born = traits.birthday();
        if (born != null && born.month() != null && born.day() != null) keys.add("born " + born.month() + " " + born.day() + " " + Sound.of(words.getLast()));
        if (!traits.organization().isEmpty()) keys.add("colleague " + words.getFirst() + " " + traits.organization());
    }

    private static String sound(String heard, String initial) {
        return "sound " + Sound.of(heard) + " " + Sound.of(initial).charAt(0);
    }

    /** The names a given name and a nickname may stand for. */
    private static Set<String> readings(String given, String nickname) {
        var readings = new TreeSet<>(Nicknames.of(given));
        if (!nickname.isEmpty()) {
            readings.add(nickname);
            readings.addAll(Nicknames.of(nickname));
        }
        while (readings.size() > MOST_READINGS) readings.removeLast();
        return readings;
    }

    private static List<String> with(int place, String word, List<String> words) {
        var changed = new ArrayList<>(words);
        changed.set(place, word);
        return changed;
    }

    /** Letters and not words: "Anna-Lena" and "Annalena" meet, and the order of names is no matter. */
    private static String sorted(List<String> words) {
        if (words.size() == 1) return words.getFirst();
        var sorted = new ArrayList<>(words);
        sorted.sort(null);
        return String.join(" ", sorted);
    }
}
