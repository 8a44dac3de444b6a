package visavis.view.people;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import visavis.model.PersonRow;
import visavis.model.Status;

/**
 * All rows by id and in the order of their names as the user's language has it, worked out off the screen thread. Comparing names is slow, so
 * that after a change only the names of whom it was about find their places anew.
 *
 * @param toReview whether there is somebody active of whom the user never said how strong the tie is
 * @param isTop    whether these are some only, in the order in which they stood last
 */
record Everybody(List<PersonRow> byId, List<PersonRow> byName, Ranks ranks, Labels labels, boolean toReview, boolean isTop) {
    static final Everybody NOBODY = new Everybody(List.of(), List.of(), Ranks.of(List.of()), Labels.NONE, false, false);
    /** Beyond so many names, or people at all, it is quicker to begin anew; so few rows are changed one by one. */
    private static final int FEW = 100, MANY = 20_000;

    private record Keyed(CollationKey key, PersonRow row) {}

    /** @param rows by id */
    static Everybody of(List<PersonRow> rows) {
        var collator = collator();
        var byName = rows.stream().map(row -> new Keyed(collator.getCollationKey(row.name()), row)).sorted(Comparator.comparing(Keyed::key)).map(Keyed::row).toList();
        return new Everybody(rows, byName, Ranks.of(byName), Labels.of(rows), toReview(rows), false);
    }

    /** The first of all, as long as nobody else is read. @param rows in the order in which they stood last */
    static Everybody top(List<PersonRow> rows) {
        return new Everybody(rows, rows, Ranks.of(rows), Labels.NONE, false, true);
    }

    private static Collator collator() {
        var collator = Collator.getInstance();
        collator.setStrength(Collator.SECONDARY);
        return collator;
    }

    private static boolean toReview(List<PersonRow> rows) {
        return rows.stream().anyMatch(row -> row.status() == Status.ACTIVE && !row.judged());
    }

    /** Whether it is not known yet what happened with them. */
    boolean isPending() {
        return !byId.isEmpty() && byId.getFirst().signs().isPending();
    }

    /** The same people as they are now; this one when nothing is new. */
    Everybody after(List<PersonRow> rows) {
        var changed = Differing.ids(byId, rows, MANY);
        if (changed.isEmpty()) return isNamed(rows) ? inSameOrder(rows) : of(rows);
        var ids = changed.get();
        if (ids.isEmpty()) return this;
        var now = new TreeMap<Long, PersonRow>();
        for (var row : rows) if (ids.contains(row.id())) now.put(row.id(), row);
        boolean sameNames = ids.stream().allMatch(id -> named(now.get(id), find(id)));
        if (!sameNames && ids.size() > FEW) return of(rows);
        boolean sameLabels = ids.stream().allMatch(id -> now.containsKey(id) && ranks.has(id) && Labels.alike(now.get(id), find(id)));
        var names = sameNames ? replaced(now.values()) : placed(ids, now.values());
        return new Everybody(rows, names, sameNames ? ranks : Ranks.of(names), sameLabels ? labels : Labels.of(rows), toReview(rows), false);
    }

    /** Whether these are the same people by the same names, both by id. */
    private boolean isNamed(List<PersonRow> rows) {
        if (rows.size() != byId.size()) return false;
        for (int i = 0; i < rows.size(); i++) if (rows.get(i).id() != byId.get(i).id() || !rows.get(i).name().equals(byId.get(i).name())) return false;
        return true;
    }

    private Everybody inSameOrder(List<PersonRow> rows) {
        var names = new PersonRow[rows.size()];
        for (var row : rows) names[ranks.of(row.id())] = row;
        return new Everybody(rows, List.of(names), ranks, Labels.of(rows), toReview(rows), false);
    }

    private static boolean named(PersonRow one, PersonRow other) {
        return one != null && other != null && one.name().equals(other.name());
    }

    private PersonRow find(long id) {
        int rank = ranks.of(id);
        return rank < 0 ? null : byName.get(rank);
    }

    private List<PersonRow> replaced(Collection<PersonRow> now) {
        var names = new ArrayList<>(byName);
        for (var row : now) names.set(ranks.of(row.id()), row);
        return names;
    }

    private List<PersonRow> placed(Set<Long> ids, Collection<PersonRow> now) {
        var collator = collator();
        var order = Comparator.comparing(PersonRow::name, collator).thenComparingLong(PersonRow::id);
        var names = new ArrayList<>(byName);
        names.removeIf(row -> ids.contains(row.id()));
        for (var row : now) names.add(-Collections.binarySearch(names, row, order) - 1, row);
        return names;
    }

    /** Whose rows are other than before; nothing when they are too many to name. */
    Optional<Set<Long>> changedSince(Everybody before) {
        return before == this ? Optional.of(Set.of()) : Differing.ids(before.byId, byId, FEW);
    }

    /** Those of the ids in their order, leaving out whom nobody knows any more. */
    Stream<PersonRow> known(long[] ids) {
        return Arrays.stream(ids).mapToInt(ranks::of).filter(rank -> rank >= 0).mapToObj(byName::get);
    }

    /** Those who are wanted, in the order of their names. In plain loops and arrays: a stream of a hundred thousand takes twice as long, as the second compiler never sees it. */
    List<PersonRow> byName(Predicate<PersonRow> wanted) {
        var those = new PersonRow[byName.size()];
        int count = 0;
        for (var row : byName) if (wanted.test(row)) those[count++] = row;
        return Arrays.asList(Arrays.copyOf(those, count));
    }

    /** Those of the ids who are wanted, in the order of their names. */
    List<PersonRow> knownByName(long[] ids, Predicate<PersonRow> wanted) {
        var those = new PersonRow[ids.length];
        int count = 0;
        var places = ranks.of(ids);
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            var row = byName.get(place);
            if (wanted.test(row)) those[count++] = row;
        }
        return Arrays.asList(Arrays.copyOf(those, count));
    }

    /** Beyond everybody's, where they are not among these. */
    int rank(PersonRow row) {
        int rank = ranks.of(row.id());
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }
}
