package visavis.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import visavis.model.Card;
import visavis.model.Contact;
import visavis.model.Face;
import visavis.model.Likeness;
import visavis.model.Pair;

/**
 * Who may be entered twice. Only people who share a key ({@link Keys}) are compared, and where very many share one, each only with the
 * few nearest by name, so that the work grows with the number of people and not with its square. Never changes; make a new one when people did.
 */
public final class Duplicates {
    /** Somebody whom a card may be, and why. */
    public record Proposal(long contact, Likeness likeness) {}

    /** Two contacts that may be one person. {@code cluster} counts from 1: pairs of one cluster may all be one person. */
    public record Found(Pair pair, Likeness likeness, int cluster) {}

    /** Told how many people have been compared with the others; what it throws ends the work. */
    public interface Watcher {
        void compared(int done, int total);
    }

    private static final int REPORT_EACH = 1024;
    private final long[] ids;
    private final Traits[] traits;
    private final Blocks blocks = new Blocks();
    private final Commonness book = new Commonness(blocks::size);

    public Duplicates(Collection<Contact> people) {
        this(people.stream().map(each -> new Known(each.id(), Traits.of(each.card()))).collect(Collectors.toCollection(ArrayList::new)));
    }

    public static Duplicates among(Collection<Face> people) {
        return new Duplicates(people.stream().map(each -> new Known(each.id(), Traits.of(each.card()))).collect(Collectors.toCollection(ArrayList::new)));
    }

    private Duplicates(ArrayList<Known> sorted) {
        sorted.sort(Comparator.comparing(Known::letters));
        ids = sorted.stream().mapToLong(Known::id).toArray();
        traits = sorted.stream().map(Known::traits).toArray(Traits[]::new);
        for (int i = 0; i < traits.length; i++) {
            book.add(traits[i]);
            for (var key : Keys.of(traits[i])) blocks.add(key, i);
        }
        blocks.close();
    }

    private record Known(long id, Traits traits) {
        String letters() {
            return traits.called().letters();
        }
    }

    /** The people the card may be, best first; those it certainly is among them. */
    public List<Proposal> like(Card card) {
        var wanted = Traits.of(card);
        int place = place(wanted.called().letters());
        var near = new TreeSet<Integer>();
        for (var key : Keys.of(wanted)) blocks.near(key, place, near::add);
        return near.stream().map(i -> new Proposal(ids[i], Resemblance.of(wanted, traits[i], book))).filter(proposal -> proposal.likeness().isProposed())
                .sorted(Comparator.comparingDouble((Proposal proposal) -> -proposal.likeness().score()).thenComparingLong(Proposal::contact)).toList();
    }

    /** Where the name would stand among all. */
    private int place(String letters) {
        int low = 0, high = traits.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (traits[middle].called().letters().compareTo(letters) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** All pairs that may be one person, best first, but for those the user said are not the same. */
    public List<Found> pairs(Set<Pair> notTheSame, Watcher watcher) {
        var found = new ArrayList<Clusters.Link>();
        int reported = 0;
        for (long pair : blocks.pairs()) {
            int i = (int) (pair >>> Integer.SIZE), j = (int) pair;
            if (i >= reported) {
                watcher.compared(i, ids.length);
                reported = i + REPORT_EACH;
            }
            if (Resemblance.isProposed(traits[i], traits[j], book) && !notTheSame.contains(pair(i, j))) found.add(new Clusters.Link(i, j, Resemblance.of(traits[i], traits[j], book)));
        }
        found.sort(Comparator.comparingDouble((Clusters.Link link) -> -link.likeness().score()).thenComparing(link -> pair(link.one(), link.other())));
        return clustered(found, notTheSame);
    }

    private Pair pair(int i, int j) {
        return Pair.of(ids[i], ids[j]);
    }

    private List<Found> clustered(List<Clusters.Link> found, Set<Pair> notTheSame) {
        var clusters = new Clusters((i, j) -> notTheSame.contains(pair(i, j)) || Resemblance.of(traits[i], traits[j], book).isContradicted());
        var numbers = clusters.number(found);
        var pairs = new ArrayList<Found>(found.size());
        for (int i = 0; i < numbers.length; i++) {
            var link = found.get(i);
            pairs.add(new Found(pair(link.one(), link.other()), link.likeness(), numbers[i]));
        }
        return pairs;
    }
}
