package visavis.action;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import visavis.insight.Evidence;
import visavis.insight.Expected;
import visavis.insight.Fading;
import visavis.insight.Progress;
import visavis.insight.Rhythm;
import visavis.insight.Signs;
import visavis.insight.TieStrength;
import visavis.model.Cadence;
import visavis.model.Coded;
import visavis.model.Contact;
import visavis.model.Field;
import visavis.model.Interaction;
import visavis.model.PersonRow;
import visavis.model.Status;
import visavis.model.Suggested;
import visavis.model.Suggestion;
import visavis.model.Tie;
import visavis.model.TieSettings;
import visavis.store.Stores;

/**
 * How strong the ties looked on a given day beside the user's own word, from one pass over all interactions, however many
 * people they are with. Interactions after the day do not exist, and a tie is what the user called it then. Nothing is suggested
 * of contacts that were not active.
 */
public final class ReadTies {
    private static final Comparator<Known> STRONGEST = Comparator.comparingDouble((Known each) -> each.strength().score()).reversed();
    private final Stores stores;

    public ReadTies(Stores stores) {
        this.stores = stores;
    }

    /**
     * Somebody and what speaks for the tie on the day asked for.
     *
     * @param cadence how often the user wants to be in touch
     */
    public record Known(PersonRow person, TieStrength strength, Rhythm rhythm, Cadence cadence) {
        public Suggestion suggested() {
            return person.signs().suggested();
        }

        /** When contact is due by the days the user set, else by the tie's own rhythm, whether or not the user wants to hear of it. */
        public Expected expected() {
            return Expected.of(rhythm, cadence.pace() == Cadence.Pace.NONE ? Cadence.RHYTHM : cadence);
        }

        /** {@code null} while there is no day of contact. */
        public Fading fading() {
            return Fading.of(rhythm);
        }
    }

    /** All contacts that were active, the strongest tie first, by id where they are alike; with nothing to go by for whom there is no interaction yet. */
    public List<Known> all(LocalDate asOf) {
        var settings = stores.tieSettings().get();
        var signs = new Signs(settings);
        var before = stores.suggestions().before(asOf);
        var known = strangers(asOf, settings);
        new Histories(asOf, settings.halfLife(), (contact, evidence, progress) -> known.computeIfPresent(contact, (id, stranger) ->
                known(stranger, evidence, progress, signs, before.getOrDefault(id, Suggested.NOTHING)))).ofEverybody(stores);
        return known.values().stream().sorted(STRONGEST).toList();
    }

    private static Known known(Known stranger, Evidence evidence, Progress progress, Signs signs, Suggested before) {
        var strength = evidence.strength();
        var rhythm = evidence.rhythm();
        var person = stranger.person();
        return new Known(person.withJourney(progress.stage(), progress.lived(), progress.lastContact(), progress.count(), progress.reached(person.reached().firstDay()))
                .withSigns(signs.of(person.tie(), person.care(), strength, rhythm, before)), strength, rhythm, stranger.cadence());
    }

    /** Those who were active by id, as if nothing had happened with anybody. */
    private LinkedHashMap<Long, Known> strangers(LocalDate asOf, TieSettings settings) {
        var nothing = new Evidence(asOf, settings.halfLife());
        var strength = nothing.strength();
        var rhythm = nothing.rhythm();
        var strangers = new LinkedHashMap<Long, Known>();
        for (var person : people(asOf)) {
            if (person.status() == Status.ACTIVE) strangers.put(person.id(), new Known(person, strength, rhythm, settings.cadence(person.care(), person.tie())));
        }
        return strangers;
    }

    /** With tie and status as they were when the day ended here. */
    private List<PersonRow> people(LocalDate asOf) {
        var end = asOf.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
        var ties = stores.fieldHistory().at(Field.TIE, end);
        var statuses = stores.fieldHistory().at(Field.STATUS, end);
        if (ties.isEmpty() && statuses.isEmpty()) return stores.people().all();
        return stores.people().all().stream().map(person -> person.withTie(was(Tie.class, ties, person.id(), person.tie())).withStatus(was(Status.class, statuses, person.id(), person.status()))).toList();
    }

    private static <E extends Enum<E> & Coded> E was(Class<E> type, Map<Long, String> then, long contact, E now) {
        var code = then.get(contact);
        return code == null ? now : Coded.of(type, code);
    }

    /** Whether somebody's interactions suggest a strong tie on that day; for asking about many. Hands over by the way how far it has come with each, good until the next. */
    Predicate<Contact> looksStrong(LocalDate asOf, BiConsumer<Long, Progress> seen) {
        var before = stores.suggestions().before(asOf);
        var strong = new HashSet<Long>();
        new Histories(asOf, stores.tieSettings().get().halfLife(), (contact, evidence, progress) -> {
            if (isStrong(evidence, before.get(contact))) strong.add(contact);
            seen.accept(contact, progress);
        }).ofEverybody(stores);
        return contact -> contact.status() == Status.ACTIVE && strong.contains(contact.id());
    }

    /** The same for one whose interactions, in any order, are at hand. */
    public boolean looksStrong(Contact contact, List<Interaction> interactions, LocalDate asOf) {
        var before = stores.suggestions().before(asOf, List.of(contact.id()));
        return contact.status() == Status.ACTIVE && isStrong(Evidence.of(interactions, asOf, stores.tieSettings().get().halfLife()), before.get(contact.id()));
    }

    private static boolean isStrong(Evidence evidence, Suggested before) {
        return evidence.strength().suggested(before == null ? Suggestion.NONE : before.suggestion()) == Suggestion.STRONG;
    }
}
