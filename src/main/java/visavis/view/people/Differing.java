package visavis.view.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import visavis.model.PersonRow;

/** Who is not the same in two lists by id. */
final class Differing {
    private Differing() {}

    /** Those who changed, came or went; nothing when they are more than {@code most}. */
    static Optional<Set<Long>> ids(List<PersonRow> before, List<PersonRow> now, int most) {
        var ids = new TreeSet<Long>();
        int was = 0, is = 0;
        while ((was < before.size() || is < now.size()) && ids.size() <= most) {
            long old = was < before.size() ? before.get(was).id() : Long.MAX_VALUE, current = is < now.size() ? now.get(is).id() : Long.MAX_VALUE;
            if (old != current || !same(before.get(was), now.get(is))) ids.add(Math.min(old, current));
            if (old <= current) was++;
            if (current <= old) is++;
        }
        return ids.size() <= most ? Optional.of(ids) : Optional.empty();
    }

    private static boolean same(PersonRow one, PersonRow other) {
        return one == other || one.equals(other);
    }
}
