package visavis.view.people;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import visavis.model.PersonRow;

/** Which place everybody has in an order, found by id; kept as plain numbers, because three objects for each of a hundred thousand are what collecting garbage takes long for. */
final class Ranks {
    /** Ascending. */
    private final long[] ids;
    private final int[] ranks;

    private Ranks(long[] ids, int[] ranks) {
        this.ids = ids;
        this.ranks = ranks;
    }

    static Ranks of(List<PersonRow> inOrder) {
        var ids = inOrder.stream().mapToLong(PersonRow::id).toArray();
        var ranks = new Ranks(ids.clone(), new int[ids.length]);
        Arrays.sort(ranks.ids);
        for (int rank = 0; rank < ids.length; rank++) ranks.ranks[Arrays.binarySearch(ranks.ids, ids[rank])] = rank;
        return ranks;
    }

    /** Below 0 where nobody has the id. */
    int of(long id) {
        int at = Arrays.binarySearch(ids, id);
        return at < 0 ? -1 : ranks[at];
    }

    /** The places of all these; soonest found where they ascend. */
    BitSet of(long[] wanted) {
        var places = new BitSet(ids.length);
        int at = 0;
        for (var id : wanted) {
            if (at > 0 && ids[at - 1] >= id) at = 0;
            while (at < ids.length && ids[at] < id) at++;
            if (at < ids.length && ids[at] == id) places.set(ranks[at]);
        }
        return places;
    }

    boolean has(long id) {
        return of(id) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ranks same && Arrays.equals(ids, same.ids) && Arrays.equals(ranks, same.ranks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ranks);
    }
}
