package visavis.view.duplicates;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import visavis.action.FindDuplicates.Found;
import visavis.model.Face;
import visavis.model.Pair;

/** The pairs still to be settled, those of one cluster together; never changes, settling one makes new ones. */
record Pairs(List<Found> all, Map<Integer, Integer> sizes) {
    static final Pairs NONE = new Pairs(List.of(), Map.of());

    static Pairs of(List<Found> found) {
        var people = found.stream().collect(Collectors.groupingBy(Found::cluster, Collectors.flatMapping(pair -> Stream.of(pair.one().id(), pair.other().id()), Collectors.toSet())));
        var sizes = new HashMap<Integer, Integer>();
        people.forEach((cluster, ids) -> sizes.put(cluster, ids.size()));
        return new Pairs(found.stream().sorted(Comparator.comparingInt(Found::cluster)).toList(), sizes);
    }

    /** How many contacts may be the person that these two are. */
    int size(Found pair) {
        return sizes.getOrDefault(pair.cluster(), 2);
    }

    Pairs without(Found settled) {
        return of(all.stream().filter(pair -> pair != settled).toList());
    }

    /** Whoever may be the one merged away may be the one who is left. */
    Pairs merged(Face together, long away) {
        var seen = new HashSet<Pair>();
        return of(all.stream().map(pair -> changed(pair, together, away)).filter(Objects::nonNull).filter(pair -> isNew(pair, seen)).toList());
    }

    private static boolean isNew(Found pair, Set<Pair> seen) {
        return seen.add(Pair.of(pair.one().id(), pair.other().id()));
    }

    private static Found changed(Found pair, Face together, long away) {
        var one = changed(pair.one(), together, away);
        var other = changed(pair.other(), together, away);
        return one.id() == other.id() ? null : new Found(one, other, pair.likeness(), pair.cluster());
    }

    private static Face changed(Face contact, Face together, long away) {
        return contact.id() == away || contact.id() == together.id() ? together : contact;
    }
}
