package visavis.action;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

import visavis.insight.Journey;
import visavis.insight.Progress;
import visavis.insight.TieExplanation;
import visavis.model.Contact;
import visavis.model.Interaction;
import visavis.model.Overview;
import visavis.model.PersonLine;
import visavis.model.Status;
import visavis.model.Suggested;
import visavis.store.Stores;
import visavis.task.Background;

/** People together with what their interactions come to on a given day. */
public final class ReadPeople {
    private final Stores stores;

    public ReadPeople(Stores stores) {
        this.stores = stores;
    }

    /** Everybody with everything known. What happened with them is read on threads of its own beside. */
    public List<Overview> overviews(LocalDate asOf) {
        var progress = progress(asOf);
        return overviews(stores.contacts().all(), progress);
    }

    private static List<Overview> overviews(List<Contact> contacts, LongFunction<Progress> progress) {
        return contacts.stream().map(contact -> overview(contact, progress.apply(contact.id()))).toList();
    }

    /** Everybody as a list has them, a line each. */
    public List<PersonLine> lines(LocalDate asOf) {
        var progress = progress(asOf);
        return stores.people().lines().stream().map(person -> {
            var own = progress.apply(person.id());
            return person.withJourney(own.stage(), own.lastContact());
        }).toList();
    }

    /** How far it has come with each contact, read in two halves from now on; asking for one waits for theirs. */
    private LongFunction<Progress> progress(LocalDate asOf) {
        long middle = stores.contacts().lastId() / 2;
        var lower = Background.threads().ahead(() -> progress(asOf, 0, middle));
        var upper = Background.threads().ahead(() -> progress(asOf, middle + 1, Long.MAX_VALUE));
        var nothing = new Progress(asOf);
        return id -> (id <= middle ? lower : upper).join().getOrDefault(id, nothing);
    }

    /** Of those with whom anything happened. */
    private Map<Long, Progress> progress(LocalDate asOf, long from, long to) {
        var all = new HashMap<Long, Progress>();
        var one = new Progress(asOf);
        stores.interactions().visitUntimed(from, to, (contact, day, channel, direction, minutes) -> one.add(day, channel, direction), contact -> {
            all.put(contact, one.copy());
            one.clear();
        });
        return all;
    }

    /** @param looksStrong whether the interactions suggest a strong tie */
    public record Known(Overview overview, boolean looksStrong) {}

    /** Everybody with everything known and what their interactions suggest of the tie. */
    public List<Known> known(LocalDate asOf) {
        var progress = new HashMap<Long, Progress>();
        var strong = Background.threads().ahead(() -> new ReadTies(stores).looksStrong(asOf, (contact, one) -> progress.put(contact, one.copy())));
        var contacts = stores.contacts().all();
        var looksStrong = strong.join();
        var nothing = new Progress(asOf);
        return overviews(contacts, id -> progress.getOrDefault(id, nothing)).stream().map(each -> new Known(each, looksStrong.test(each.contact()))).toList();
    }

    /**
     * Somebody, what happened with them (newest first), the journey that makes, and what speaks for the tie.
     *
     * @param asked whether the user is to be asked about the tie, which looks stronger than they said; never about contacts that are not active
     */
    public record Person(Overview overview, List<Interaction> interactions, Journey journey, TieExplanation tie, boolean asked) {
        public Contact contact() {
            return overview.contact();
        }
    }

    public Optional<Person> person(long id, LocalDate asOf) {
        return stores.contacts().find(id).map(contact -> {
            var interactions = stores.interactions().of(id);
            var journey = Journey.of(contact, interactions, asOf);
            var overview = new Overview(contact, journey.stage(), journey.lived(), journey.firstContact(), journey.lastContact(), journey.count());
            var before = stores.suggestions().before(asOf, List.of(id)).getOrDefault(id, Suggested.NOTHING);
            var tie = TieExplanation.of(contact, interactions, asOf, stores.tieSettings().get(), before);
            boolean asked = contact.status() == Status.ACTIVE && AnswerHints.asks(id, contact.tie(), tie.signs(), stores.suggestions().keptWeak(id));
            return new Person(overview, interactions, journey, tie, asked);
        });
    }

    private static Overview overview(Contact contact, Progress progress) {
        return new Overview(contact, progress.stage(), progress.lived(), progress.firstContact(contact.origin()), progress.lastContact(), progress.count());
    }
}
