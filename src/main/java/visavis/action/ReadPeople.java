package visavis.action;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import visavis.insight.Journey;
import visavis.insight.Progress;
import visavis.insight.TieExplanation;
import visavis.model.Contact;
import visavis.model.Interaction;
import visavis.model.Overview;
import visavis.model.Status;
import visavis.model.Suggested;
import visavis.store.Stores;

/** People together with what their interactions come to on a given day. */
public final class ReadPeople {
    private final Stores stores;

    public ReadPeople(Stores stores) {
        this.stores = stores;
    }

    /** Everybody with everything known. */
    public List<Overview> overviews(LocalDate asOf) {
        var contacts = new HashMap<Long, Contact>();
        var all = stores.contacts().all();
        all.forEach(contact -> contacts.put(contact.id(), contact));
        Map<Long, Overview> seen = new HashMap<>();
        eachProgress(asOf, (id, progress) -> {
            var contact = contacts.get(id);
            if (contact != null) seen.put(id, overview(contact, progress));
        });
        return all.stream().map(contact -> seen.getOrDefault(contact.id(), overview(contact, new Progress(asOf)))).toList();
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

    private interface Seen {
        void of(long contact, Progress progress);
    }

    /** Feeds the interactions through one progress, handing it over at the end of each contact. */
    private void eachProgress(LocalDate asOf, Seen seen) {
        var progress = new Progress(asOf);
        stores.interactions().visitAll((contact, day, channel, direction, minutes) -> progress.add(day, channel, direction), contact -> {
            seen.of(contact, progress);
            progress.clear();
        });
    }
}
