package visavis.matching;

import java.util.List;
import java.util.stream.LongStream;

import visavis.model.Card;
import visavis.model.Name;
import visavis.model.Profile;
import visavis.model.Text;

/**
 * What of somebody has to be at hand to tell them from others; texts that are only compared are {@link Holders#key numbers}.
 * {@code namesake} is that of name and organisation, {@code pages} are those of platform and address in turn.
 */
record Outline(Name name, long namesake, long[] reaches, long[] pages) {
    private static final long[] NONE = {};

    static Outline of(Card card) {
        var reaches = Reaches.of(card);
        var keys = new long[reaches.size()];
        int at = 0;
        for (var reach : reaches) keys[at++] = Holders.key(reach);
        return new Outline(card.name(), Holders.key(namesake(card)), keys, pages(card.profiles()));
    }

    private static String namesake(Card card) {
        var name = card.name();
        return (name.equals(Name.NONE) ? Text.fold(card.display()) : NameLikeness.key(name)) + "\n" + Text.fold(card.organization());
    }

    private static long[] pages(List<Profile> profiles) {
        return profiles.isEmpty() ? NONE : profiles.stream().flatMapToLong(page -> LongStream.of(Holders.key(page.platform()), Holders.key(page.key()))).toArray();
    }

    boolean isReached() {
        return reaches.length > 0;
    }

    boolean isReachedAt(long reach) {
        for (long each : reaches) if (each == reach) return true;
        return false;
    }

    boolean isReachedAtAll(Outline other) {
        for (long reach : other.reaches) if (!isReachedAt(reach)) return false;
        return true;
    }

    /** Whether the card has a page on a platform on which this one has another: two pages on one platform are two people, whatever else they share. */
    boolean isOnOtherPageThan(Card card) {
        if (pages.length == 0) return false;
        for (var page : card.profiles()) if (page.identifies() && has(0, page.platform()) && !has(1, page.key())) return true;
        return false;
    }

    private boolean has(int offset, String text) {
        long key = Holders.key(text);
        for (int i = offset; i < pages.length; i += 2) if (pages[i] == key) return true;
        return false;
    }
}
