package visavis.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import visavis.model.Likeness;

/** Gathers pairs into groups that may be one person each, best pairs first; a group takes nobody in who cannot be one with all who are in it. */
final class Clusters {
    record Link(int one, int other, Likeness likeness) {}

    interface Forbidden {
        boolean together(int one, int other);
    }

    /** Nobody is entered more often, and asking everybody about everybody has to end. */
    private static final int LARGEST = 24;
    private final Forbidden forbidden;
    private final Map<Integer, List<Integer>> groups = new HashMap<>();

    Clusters(Forbidden forbidden) {
        this.forbidden = forbidden;
    }

    /** The number of each link's cluster, from 1 in the order of the links; a link that joins nobody is a cluster of its own. */
    int[] number(List<Link> links) {
        var joined = new boolean[links.size()];
        for (int i = 0; i < joined.length; i++) joined[i] = join(links.get(i));
        var numbers = new int[joined.length];
        var known = new HashMap<List<Integer>, Integer>();
        int next = 1;
        for (int i = 0; i < joined.length; i++) {
            var key = joined[i] ? List.of(groups.get(links.get(i).one()).getFirst()) : List.of(links.get(i).one(), links.get(i).other());
            var number = known.putIfAbsent(key, next);
            numbers[i] = number == null ? next++ : number;
        }
        return numbers;
    }

    private boolean join(Link link) {
        var mine = groups.computeIfAbsent(link.one(), Clusters::alone);
        var theirs = groups.computeIfAbsent(link.other(), Clusters::alone);
        if (mine == theirs) return true;
        if (mine.size() + theirs.size() > LARGEST || isForbidden(mine, theirs, link)) return false;
        mine.addAll(theirs);
        theirs.forEach(each -> groups.put(each, mine));
        return true;
    }

    private static List<Integer> alone(int person) {
        return new ArrayList<>(List.of(person));
    }

    private boolean isForbidden(List<Integer> some, List<Integer> others, Link link) {
        for (int one : some) {
            for (int other : others) if ((one != link.one() || other != link.other()) && forbidden.together(one, other)) return true;
        }
        return false;
    }
}
