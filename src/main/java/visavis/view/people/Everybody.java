package visavis.view.people;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import visavis.model.PersonRow;

/** All rows in the order of their names as the user's language has it, worked out once and off the screen thread. */
record Everybody(List<PersonRow> byName, Map<Long, Integer> ranks, List<String> tags, List<String> origins) {
    static final Everybody NOBODY = of(List.of());

    private record Keyed(CollationKey key, PersonRow row) {}

    static Everybody of(List<PersonRow> rows) {
        var collator = Collator.getInstance();
        collator.setStrength(Collator.SECONDARY);
        var sorted = new ArrayList<>(rows.stream().map(row -> new Keyed(collator.getCollationKey(row.name()), row)).sorted(Comparator.comparing(Keyed::key)).map(Keyed::row).toList());
        var ranks = new HashMap<Long, Integer>();
        var tags = new TreeSet<String>(collator);
        var origins = new TreeSet<String>(collator);
        for (var row : sorted) {
            ranks.put(row.id(), ranks.size());
            tags.addAll(row.tags());
            if (!row.origin().isEmpty()) origins.add(row.origin());
        }
        return new Everybody(sorted, ranks, List.copyOf(tags), List.copyOf(origins));
    }

    /** Those of the ids, in their order or in that of their names, leaving out whom nobody knows any more. */
    Stream<PersonRow> known(Collection<Long> ids, boolean byRank) {
        var places = ids.stream().map(ranks::get).filter(Objects::nonNull);
        return (byRank ? places : places.sorted()).map(byName::get);
    }

    int rank(PersonRow row) {
        return ranks.getOrDefault(row.id(), Integer.MAX_VALUE);
    }
}
