package visavis.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import visavis.insight.Signs;
import visavis.model.PersonRow;
import visavis.model.Suggested;
import visavis.model.TieSettings;
import visavis.model.TieSigns;
import visavis.store.Stores;

/**
 * Everybody as a table shows them, with what their interactions come to, kept between readings: after a change only those it was
 * about are read and worked out again. What is kept is never shown once the store has changed, whoever changed it.
 */
public final class LivePeople {
    private final Stores stores;
    private final SuggestionNotes notes;
    private final Map<Long, PersonRow> known = new TreeMap<>();
    private long version = -1;
    private LocalDate day;
    private TieSettings settings;

    public LivePeople(Stores stores) {
        this.stores = stores;
        this.notes = new SuggestionNotes(stores);
    }

    /** All who are not in the trash, by id, as of the day. Notes what is suggested of ties where that has changed. */
    public List<PersonRow> rows(LocalDate asOf) {
        return rows(asOf, nobodyWaits -> {});
    }

    /** Those of the ids who are not in the trash, in that order, with their signs pending: a few of all, at once. */
    public List<PersonRow> some(List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        var people = stores.people().of(ids).stream().collect(Collectors.toMap(PersonRow::id, person -> person.withSigns(TieSigns.PENDING)));
        return ids.stream().map(people::get).filter(Objects::nonNull).toList();
    }

    /** The same for whoever would see them sooner: where everybody is read anew, {@code early} has them, with their signs pending, before what happened with them is worked out. */
    public synchronized List<PersonRow> rows(LocalDate asOf, Consumer<List<PersonRow>> early) {
        var changed = stores.database().changes().since(version);
        var wanted = stores.tieSettings().get().effective();
        if (changed.everybody() || !asOf.equals(day) || !wanted.equals(settings)) readEverybody(asOf, wanted, early);
        else if (!changed.contacts().isEmpty()) readAgain(changed.contacts());
        version = changed.version();
        return List.copyOf(known.values());
    }

    private void readEverybody(LocalDate asOf, TieSettings wanted, Consumer<List<PersonRow>> early) {
        day = asOf;
        settings = wanted;
        known.clear();
        var people = stores.people().all();
        early.accept(people.stream().map(person -> person.withSigns(TieSigns.PENDING)).toList());
        people.forEach(person -> known.put(person.id(), person));
        histories(stores.suggestions().before(asOf)).ofEverybody(stores);
        notes.keep(known.values(), asOf);
    }

    private void readAgain(Collection<Long> contacts) {
        contacts.forEach(known::remove);
        var people = stores.people().of(contacts);
        people.forEach(person -> known.put(person.id(), person));
        histories(stores.suggestions().before(day, contacts)).of(stores, contacts);
        notes.keep(people.stream().map(person -> known.get(person.id())).toList(), day);
    }

    private Histories histories(Map<Long, Suggested> before) {
        var signs = new Signs(settings);
        return new Histories(day, settings.halfLife(), (contact, evidence, progress) -> known.computeIfPresent(contact, (id, person) ->
                person.withJourney(progress.stage(), progress.lived(), progress.lastContact(), progress.count(), progress.reached(person.reached().firstDay()))
                        .withSigns(signs.of(person.tie(), person.care(), evidence.strength(), evidence.rhythm(), before.getOrDefault(id, Suggested.NOTHING)))));
    }
}
