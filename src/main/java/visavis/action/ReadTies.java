package visavis.action;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

import visavis.insight.Evidence;
import visavis.insight.Fading;
import visavis.insight.Progress;
import visavis.insight.Rhythm;
import visavis.insight.Suggestion;
import visavis.insight.TieStrength;
import visavis.model.Contact;
import visavis.model.Interaction;
import visavis.model.PersonRow;
import visavis.model.Status;
import visavis.store.Stores;

/**
 * How strong the ties look on a given day beside the user's own word, from one pass over all interactions, however many
 * people they are with. Interactions after the day do not exist. Nothing is suggested of contacts that are not active.
 */
public final class ReadTies {
    private static final Comparator<Known> STRONGEST = Comparator.comparingDouble((Known each) -> each.strength().score()).reversed();
    private final Stores stores;

    public ReadTies(Stores stores) {
        this.stores = stores;
    }

    /** Somebody and what speaks for the tie on the day asked for. */
    public record Known(PersonRow person, TieStrength strength, Rhythm rhythm) {
        public Suggestion suggested() {
            return ReadTies.suggested(strength);
        }

        /** {@code null} while there is no day of contact. */
        public Fading fading() {
            return Fading.of(rhythm);
        }
    }

    /** All active contacts, the strongest tie first, by id where they are alike; with nothing to go by for whom there is no interaction yet. */
    public List<Known> all(LocalDate asOf) {
        var evidence = new Evidence(asOf, Evidence.HALF_LIFE);
        var progress = new Progress(asOf);
        var known = strangers(evidence);
        stores.interactions().visitAll((contact, day, channel, direction, minutes) -> {
            evidence.add(day, channel, direction, Evidence.minutes(minutes));
            progress.add(day, channel, direction);
        }, contact -> {
            known.computeIfPresent(contact, (same, before) -> known(before.person(), evidence, progress));
            evidence.clear();
            progress.clear();
        });
        return known.values().stream().sorted(STRONGEST).toList();
    }

    /** Whether somebody's interactions suggest a strong tie on that day; for asking about many. */
    public Predicate<Contact> looksStrong(LocalDate asOf) {
        var evidence = new Evidence(asOf, Evidence.HALF_LIFE);
        var strong = new HashSet<Long>();
        stores.interactions().visitAll((contact, day, channel, direction, minutes) -> evidence.add(day, channel, direction, Evidence.minutes(minutes)), contact -> {
            if (suggested(evidence.strength()) == Suggestion.STRONG) strong.add(contact);
            evidence.clear();
        });
        return contact -> contact.status() == Status.ACTIVE && strong.contains(contact.id());
    }

    /** The same for one whose interactions, in any order, are at hand. */
    public static boolean looksStrong(Contact contact, List<Interaction> interactions, LocalDate asOf) {
        return contact.status() == Status.ACTIVE && suggested(Evidence.of(interactions, asOf, Evidence.HALF_LIFE).strength()) == Suggestion.STRONG;
    }

    /** The active contacts by id, as if nothing had happened with anybody. */
    private LinkedHashMap<Long, Known> strangers(Evidence nothing) {
        var strength = nothing.strength();
        var rhythm = nothing.rhythm();
        var strangers = new LinkedHashMap<Long, Known>();
        for (var person : stores.people().all()) {
            if (person.status() == Status.ACTIVE) strangers.put(person.id(), new Known(person, strength, rhythm));
        }
        return strangers;
    }

    private static Known known(PersonRow person, Evidence evidence, Progress progress) {
        return new Known(person.withJourney(progress.stage(), progress.lived(), progress.lastContact(), progress.count()), evidence.strength(), evidence.rhythm());
    }

    /** By the strength of the day alone: what was suggested on days before plays no part. */
    private static Suggestion suggested(TieStrength strength) {
        return strength.suggested(Suggestion.NONE);
    }
}
