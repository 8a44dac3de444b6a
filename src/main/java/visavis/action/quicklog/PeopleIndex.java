package visavis.action.quicklog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

import visavis.model.Name;
import visavis.model.Text;

/** Names in memory, sorted, so that even 100,000 people answer in microseconds. Never changes; build a new one when names did. */
public final class PeopleIndex implements People {
    /** More candidates than anybody would read through; typing on finds the others. */
    private static final int MOST = 50;

    /** Somebody to index: what they are called on screen, and what else they go by. */
    public record Named(long id, String name, List<String> alsoCalled) {
        public Named {
            alsoCalled = List.copyOf(alsoCalled);
        }

        /** Found by the display name, by given and family name, and by each of these and the nickname alone. */
        public static Named of(long id, String display, Name name) {
            return new Named(id, display, List.of(Text.join(" ", name.given(), name.family()), name.given(), name.family(), name.nickname()));
        }
    }

    private record Entry(String key, boolean whole, Named person) {}

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::key).thenComparing(entry -> !entry.whole()).thenComparing(entry -> entry.person().name());

    private final Entry[] entries;

    public PeopleIndex(Collection<Named> people) {
        var all = new ArrayList<Entry>(people.size() * 3);
        for (var person : people) {
            all.add(new Entry(key(person.name()), true, person));
            person.alsoCalled().stream().map(PeopleIndex::key).distinct().forEach(key -> all.add(new Entry(key, false, person)));
        }
        all.removeIf(entry -> entry.key().isEmpty());
        entries = all.toArray(Entry[]::new);
        Arrays.sort(entries, ORDER);
    }

    /** At most 50 people; a blank sorts before every letter, so whole words come before mere beginnings. */
    @Override
    public List<Match> matching(String nameStart) {
        var start = key(nameStart);
        var found = new LinkedHashMap<Long, Match>();
        for (int i = first(start); i < entries.length && entries[i].key().startsWith(start) && found.size() < MOST; i++) {
            var person = entries[i].person();
            var match = new Match(person.id(), person.name(), fit(entries[i], start));
            found.merge(person.id(), match, (one, other) -> one.fit().compareTo(other.fit()) <= 0 ? one : other);
        }
        return found.values().stream().sorted(Comparator.comparing(Match::fit)).toList();
    }

    private int first(String start) {
        int low = 0, high = entries.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries[middle].key().compareTo(start) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static Fit fit(Entry entry, String start) {
        if (entry.key().length() == start.length()) return entry.whole() ? Fit.NAME : Fit.WORDS;
        return !start.isEmpty() && entry.key().charAt(start.length()) == ' ' ? Fit.WORDS : Fit.BEGINNING;
    }

    /** Names are compared without case, accents, commas, full stops, and with one kind of apostrophe. */
    private static String key(String name) {
        var folded = Text.fold(name);
        var key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '\u2019') key.append('\'');
            else if (",.;()\"".indexOf(c) < 0) key.append(c);
        }
        return key.toString().strip();
    }
}
