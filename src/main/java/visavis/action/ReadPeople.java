package visavis.action;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import visavis.insight.Journey;
import visavis.insight.Progress;
import visavis.model.Contact;
import visavis.model.Interaction;
import visavis.model.Overview;
import visavis.model.PersonRow;
import visavis.store.Stores;

/** People together with what their interactions come to on a given day. */
public final class ReadPeople {
    private final Stores stores;

    public ReadPeople(Stores stores) {
        this.stores = stores;
    }

    /** Everybody, for the table: two queries, however many they are. */
    public List<PersonRow> rows(LocalDate asOf) {
        var journeys = new HashMap<Long, PersonRow>();
        var people = stores.people().all();
        people.forEach(person -> journeys.put(person.id(), person));
        eachProgress(asOf, (id, progress) -> journeys.computeIfPresent(id, (same, person) ->
                person.withJourney(progress.stage(), progress.lived(), progress.lastContact(), progress.count())));
        return people.stream().map(person -> journeys.get(person.id())).toList();
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

    /** Somebody, what happened with them (newest first), and the journey that makes. */
    public record Person(Overview overview, List<Interaction> interactions, Journey journey) {
        public Contact contact() {
            return overview.contact();
        }
    }

    public Optional<Person> person(long id, LocalDate asOf) {
        return stores.contacts().find(id).map(contact -> {
            var interactions = stores.interactions().of(id);
            var journey = Journey.of(contact, interactions, asOf);
            var overview = new Overview(contact, journey.stage(), journey.lived(), journey.firstContact(), journey.lastContact(), journey.count());
            return new Person(overview, interactions, journey);
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
