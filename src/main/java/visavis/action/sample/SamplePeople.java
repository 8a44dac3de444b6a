package visavis.action.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import visavis.model.ContactDraft;
import visavis.model.Lane;
import visavis.model.Origin;
import visavis.model.Status;
import visavis.model.Tie;

/** Makes an invented address book of any size. */
public final class SamplePeople {
    /** The size of the book shown to somebody who only looks around. */
    public static final int FIRST_LOOK_CONTACTS = 60, FIRST_LOOK_INTERACTIONS = 1500;
    /** Granovetter's strong ties are few; this is about the share people name when asked. */
    private static final double STRONG = 0.15;
    private static final int SHAPED_FROM_CONTACTS = 20;

    private final long seed;
    private final WordFile lists = new WordFile("lists.properties");
    private final Portraits portraits = new Portraits(lists);

    private SamplePeople(long seed) {
        this.seed = seed;
    }

    /** The small book for a first look, the same one every day but for its dates. */
    public static SampleBook firstLook(LocalDate today) {
        return generate(FIRST_LOOK_CONTACTS, FIRST_LOOK_INTERACTIONS, 1, today);
    }

    /**
     * Exactly so many contacts and interactions, over the last six years. Where there is room for them the first contacts are a few
     * journeys shaped by hand, among them one that goes all the way to face to face.
     *
     * @throws IllegalArgumentException for a number below 0, or interactions without anybody to have them with
     */
    public static SampleBook generate(int contacts, int interactions, long seed, LocalDate today) {
        if (contacts < 0 || interactions < 0 || contacts == 0 && interactions > 0) throw new IllegalArgumentException(contacts + " contacts cannot have " + interactions + " interactions");
        return new SamplePeople(seed).book(contacts, interactions, today);
    }

    private SampleBook book(int contacts, int interactions, LocalDate today) {
        var journeys = new Journeys(today);
        boolean room = contacts >= SHAPED_FROM_CONTACTS && interactions >= 2 * journeys.interactions().size();
        var shaped = room ? journeys.contacts() : List.<SampleContact>of();
        var told = room ? journeys.interactions() : List.<SampleInteraction>of();
        var lives = new Lives(seed, today).of(contacts - shaped.size(), interactions - told.size(), shaped.size());
        var strong = strong(lives, (int) Math.round(contacts * STRONG) - (int) shaped.stream().filter(contact -> contact.tie() == Tie.STRONG).count());
        var all = new ArrayList<>(shaped);
        lives.forEach(life -> all.add(contact(life, strong.contains(life.index()) ? Tie.STRONG : Tie.WEAK, today)));
        var story = new Story(lives, lists, seed);
        return new SampleBook(all, () -> Stream.concat(told.stream(), lives.stream().flatMap(life -> story.of(life).stream())));
    }

    /** Those with the most contact that got beyond writing. */
    private static Set<Integer> strong(List<Life> lives, int count) {
        var strong = new HashSet<Integer>();
        lives.stream().filter(life -> life.richest().compareTo(Lane.VOICE) >= 0 && life.interactions() > 0).sorted(Comparator.comparingInt(Life::interactions).reversed())
                .limit(Math.max(0, count)).forEach(life -> strong.add(life.index()));
        return strong;
    }

    private SampleContact contact(Life life, Tie tie, LocalDate today) {
        var chance = new Chance(~seed, life.index());
        var card = portraits.card(life, chance);
        var uid = UUID.nameUUIDFromBytes(("visavis sample " + seed + " " + life.index()).getBytes(UTF_8)).toString();
        var place = chance.of(lists.list(life.metFirst() ? "origin.offline" : "origin.online", ";"));
        boolean archived = life.fadedBefore(today) && tie == Tie.WEAK && chance.happens(0.1);
        return new SampleContact(new ContactDraft(uid, card, new Origin(place, life.met())), tie, life.nature(), archived ? Status.ARCHIVED : Status.ACTIVE);
    }
}
