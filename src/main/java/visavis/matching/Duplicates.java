package visavis.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
    /** The rank of each name above the number its bearer was given with, sorted. */
    private final long[] order;
    private final long[] ids;
    private final Traits[] traits;
    private final Blocks blocks = new Blocks();
    private final Commonness book = new Commonness(blocks::size);

    public Duplicates(Collection<Contact> people) {
        this(people.stream().mapToLong(Contact::id).toArray(), people.stream().map(Contact::card).iterator());
    }

    public static Duplicates among(Collection<Face> people) {
        return new Duplicates(people.stream().mapToLong(Face::id).toArray(), people.stream().map(Face::card).iterator());
    }

    private Duplicates(long[] known, Iterator<Card> cards) {
        var read = new Traits[known.length];
        var ranks = new long[known.length];
        var words = new HashMap<String, List<String>>();
        for (int i = 0; i < known.length; i++) {
            read[i] = Traits.of(cards.next(), text -> words.computeIfAbsent(text, Spelling::words));
            ranks[i] = rank(read[i]) | i;
        }
        Arrays.sort(ranks);
        order = ranks;
        ids = new long[known.length];
        traits = new Traits[known.length];
        for (int i = 0; i < known.length; i++) put(i, read[(int) (ranks[i] & Blocks.NUMBER)], known[(int) (ranks[i] & Blocks.NUMBER)]);
        blocks.close();
    }

    private static long rank(Traits someone) {
        return someone.called().rank() << Blocks.NUMBER_BITS;
    }

    private void put(int place, Traits someone, long id) {
        ids[place] = id;
        traits[place] = someone;
        book.add(someone);
        for (var key : Keys.of(someone)) blocks.add(key, place);
    }

    /** The people the card may be, best first; those it certainly is among them. */
    public List<Proposal> like(Card card) {
        var wanted = Traits.of(card);
        int found = Arrays.binarySearch(order, rank(wanted)), place = found < 0 ? -found - 1 : found;
        var near = new TreeSet<Integer>();
        for (var key : Keys.of(wanted)) blocks.near(key, place, near::add);
        return near.stream().map(i -> new Proposal(ids[i], Resemblance.of(wanted, traits[i], book))).filter(proposal -> proposal.likeness().isProposed())
                .sorted(Comparator.comparingDouble((Proposal proposal) -> -proposal.likeness().score()).thenComparingLong(Proposal::contact)).toList();
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
            if (Resemblance.isProposed(traits[i], traits[j], book) && !notTheSame.contains(pair(i, j))) found.add(link(i, j));
        }
        found.sort(Comparator.comparingDouble((Clusters.Link link) -> -link.likeness().score()).thenComparing(link -> pair(link.one(), link.other())));
        return clustered(found, notTheSame);
    }

    /** Reasons name first whom {@link Pair} names first. */
    private Clusters.Link link(int i, int j) {
        return new Clusters.Link(i, j, ids[i] < ids[j] ? Resemblance.of(traits[i], traits[j], book) : Resemblance.of(traits[j], traits[i], book));
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
