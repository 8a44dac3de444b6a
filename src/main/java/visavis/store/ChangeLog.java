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
    private final Deque<Set<Long>> last = new ArrayDeque<>();
    private long version;

    /**
     * What happened since a version.
     *
     * @param version   what to ask for the next time
     * @param everybody whether too much happened to name them, or nobody knows what
     */
    public record Changed(long version, boolean everybody, Set<Long> contacts) {}

    /** Runs the commit so that nobody asks between it and its entry here. */
    synchronized void add(Collection<Long> contacts, Runnable commit) {
        commit.run();
        add(contacts.size() <= FEW ? Set.copyOf(contacts) : null);
    }

    /** Notes that anybody may have been changed. */
    synchronized void addEverybody() {
        add(null);
    }

    private void add(Set<Long> contacts) {
        version++;
        if (contacts == null) last.clear();
        else last.addLast(contacts);
        while (last.size() > REMEMBERED || last.stream().mapToInt(Set::size).sum() > FEW) last.removeFirst();
    }

    /** @param since the version of the last answer, below 0 for the first time */
    public synchronized Changed since(long since) {
        long news = version - since;
        if (since < 0 || news > last.size()) return new Changed(version, true, Set.of());
        var contacts = new HashSet<Long>();
        last.stream().skip(last.size() - news).forEach(contacts::addAll);
        return new Changed(version, false, contacts);
    }
}
