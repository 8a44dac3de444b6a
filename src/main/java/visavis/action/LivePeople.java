package visavis.action;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import visavis.insight.Signs;
import visavis.model.PersonRow;
import visavis.model.Suggested;
import visavis.model.TieSettings;
import visavis.model.TieSigns;
import visavis.store.Stores;
import visavis.task.RightOfWay;

/**
 * Everybody as a table shows them, with what their interactions come to, kept between readings: after a change only those it was
 * about are read and worked out again. What is kept is never shown once the store has changed, whoever changed it.
 */
public final class LivePeople {
    private final Stores stores;
    private final SuggestionNotes notes;
    private final RightOfWay way = new RightOfWay();
    /** By id. */
    private List<PersonRow> known = List.of();
    private long version = -1;
    private LocalDate day;
    private TieSettings settings;

    public LivePeople(Stores stores) {
        this.stores = stores;
        this.notes = new SuggestionNotes(stores);
    }

    /** Before working out what happened with everybody goes what a user waits for. */
    public RightOfWay way() {
        return way;
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
        else if (!changed.contacts().isEmpty()) readAgain(changed.contacts(), changed.ties());
        version = changed.version();
        return known;
    }

    private void readEverybody(LocalDate asOf, TieSettings wanted, Consumer<List<PersonRow>> early) {
        day = asOf;
        settings = wanted;
        var strangers = stores.people().strangers();
        early.accept(strangers);
        var people = strangers.toArray(PersonRow[]::new);
        histories(people, stores.suggestions().before(asOf), way::give).ofEverybody(stores);
        for (int i = 0; i < people.length; i++) if (people[i].signs().isPending()) people[i] = people[i].withSigns(TieSigns.NONE);
        known = List.of(people);
        notes.keep(known, asOf);
    }

    /** @param ties those of them whose ties have to be worked out anew */
    private void readAgain(Collection<Long> contacts, Collection<Long> ties) {
        var people = stores.people().of(contacts).toArray(PersonRow[]::new);
        var again = new HashSet<>(ties);
        for (int i = 0; i < people.length; i++) {
            int place = ById.place(known, people[i].id());
            if (place < 0) again.add(people[i].id());
            else if (!ties.contains(people[i].id())) people[i] = people[i].withHistoryOf(known.get(place));
        }
        if (!again.isEmpty()) histories(people, stores.suggestions().before(day, again), () -> {}).of(stores, again);
        known = ById.with(known, contacts, people);
        notes.keep(Arrays.stream(people).filter(person -> again.contains(person.id())).toList(), day);
    }

    /** Puts what each one's history comes to into their place. @param first what is done before each; those of a few take no time that anybody has to be let pass in */
    private Histories histories(PersonRow[] people, Map<Long, Suggested> before, Runnable first) {
        var signs = new Signs(settings);
        return new Histories(day, settings.halfLife(), (contact, evidence, progress) -> {
            first.run();
            int place = ById.place(Arrays.asList(people), contact);
            if (place < 0) return;
            var person = people[place];
            people[place] = person.withHistory(progress.stage(), progress.lived(), progress.lastContact(), progress.count(), progress.reached(person.reached().firstDay()),
                    signs.of(person.tie(), person.care(), evidence.strength(), evidence.rhythm(), before.getOrDefault(contact, Suggested.NOTHING)));
        });
    }
}
