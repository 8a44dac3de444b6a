package visavis.store;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Whom the last transactions changed, for those who keep what they read and want to read again only what is no longer so. */
public final class ChangeLog {
    /** Beyond this many it is quicker to read everybody again. */
    static final int FEW = 20_000;
    private static final int REMEMBERED = 100;
    private final Deque<Entry> last = new ArrayDeque<>();
    private long version;

    /**
     * What happened since a version.
     *
     * @param version   what to ask for the next time
     * @param everybody whether too much happened to name them, or nobody knows what
     * @param ties      those of the contacts whose tie has to be worked out anew
     */
    public record Changed(long version, boolean everybody, Set<Long> contacts, Set<Long> ties) {}

    private record Entry(Set<Long> contacts, Set<Long> ties) {}

    /** Runs the commit so that nobody asks between it and its entry here. */
    synchronized void add(Collection<Long> contacts, Collection<Long> ties, Runnable commit) {
        commit.run();
        if (!contacts.isEmpty()) add(contacts.size() <= FEW ? new Entry(Set.copyOf(contacts), Set.copyOf(ties)) : null);
    }

    /** Notes that anybody may have been changed. */
    synchronized void addEverybody() {
        add(null);
    }

    private void add(Entry entry) {
        version++;
        if (entry == null) last.clear();
        else last.addLast(entry);
        while (last.size() > REMEMBERED || last.stream().mapToInt(each -> each.contacts().size()).sum() > FEW) last.removeFirst();
    }

    synchronized long version() {
        return version;
    }

    /** @param since the version of the last answer, below 0 for the first time */
    public synchronized Changed since(long since) {
        long news = version - since;
        if (since < 0 || news > last.size()) return new Changed(version, true, Set.of(), Set.of());
        Set<Long> contacts = new HashSet<>(), ties = new HashSet<>();
        last.stream().skip(last.size() - news).forEach(entry -> {
            contacts.addAll(entry.contacts());
            ties.addAll(entry.ties());
        });
        return new Changed(version, false, contacts, ties);
    }
}
