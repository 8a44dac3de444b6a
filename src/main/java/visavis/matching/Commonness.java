package visavis.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** How many of the people known share a word of their name, a phone, an address: what chance gives to many tells little of two. */
final class Commonness {
    /** Even the smallest book is drawn from a world of names. */
    private static final int WORLD = 1000;
    /** From this expected number of others of the same name on, the name weighs less; it is low because names of one language go together. */
    private static final double BY_CHANCE = 1.0 / 32;
    /** Nobody is entered much more often than twice and this often; so many of one name are several people. */
    private static final int ENTERED = 2;
    private final Map<String, int[]> words = new HashMap<>(), names = new HashMap<>(), organizations = new HashMap<>();
    private final ToIntFunction<String> sharers;
    private int people;

    /** {@code sharers} says how many people are looked for under a key of {@link Keys}. */
    Commonness(ToIntFunction<String> sharers) {
        this.sharers = sharers;
    }

    void add(Traits traits) {
        people++;
        var called = traits.called().words();
        for (int i = 0; i < called.size(); i++) if (called.indexOf(called.get(i)) == i) count(words, called.get(i));
        if (called.size() > 1) count(names, traits.called().letters());
        if (!traits.organization().isEmpty()) count(organizations, traits.organization());
    }

    private static void count(Map<String, int[]> counts, String value) {
        counts.computeIfAbsent(value, none -> new int[1])[0]++;
    }

    /** How many but the two that are compared. */
    private static int others(Map<String, int[]> counts, String value) {
        var count = counts.get(value);
        return count == null ? 0 : Math.max(0, count[0] - 2);
    }

    /** The bits an address shared by more than two loses: one for each doubling. */
    double excess(String key) {
        return log2(Math.max(0, sharers.applyAsInt(key) - 2) + 1.0);
    }

    /**
     * The bits a name loses because many bear it, or because, were names drawn by chance, others would bear it too: the expected number of them is
     * the product of the shares of its words, times the people there are, times the luck the other words needed.
     */
    double chance(Called called, List<String> shared, double luck) {
        if (shared.isEmpty() || people == 0) return 0;
        double byChance = byChance(shared, luck);
        return luck < 1 ? byChance : Math.max(byChance, log2(Math.max(1, others(names, called.letters()) - ENTERED)));
    }

    private double byChance(List<String> shared, double luck) {
        double book = Math.max(people, WORLD), expected = book * luck;
        for (var word : shared) expected *= Math.max(others(words, word), 0.25) / book;
        return Math.max(0, log2(expected / BY_CHANCE));
    }

    /** How likely somebody drawn by chance is of the organisation, 0 to 1; not known of a card for itself. */
    double share(String organization) {
        return people == 0 ? 1 : Math.max(others(organizations, organization), 1) / (double) Math.max(people, WORLD);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
