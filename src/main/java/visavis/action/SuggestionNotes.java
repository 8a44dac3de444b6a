package visavis.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import visavis.model.PersonRow;
import visavis.model.Suggested;
import visavis.store.Stores;

/**
 * Notes what is suggested of ties, with the day from which on: a suggestion comes at one strength and goes at another, so what
 * stands today decides what will stand tomorrow. What a day says in between does not count, only how it ends.
 */
final class SuggestionNotes {
    private final Stores stores;
    private LocalDate day;
    private Map<Long, Suggested> before = Map.of(), noted = new HashMap<>();

    SuggestionNotes(Stores stores) {
        this.stores = stores;
    }

    /** Writes nothing where nothing is new; and not now where something else is being written, for then there will be a next time. */
    void keep(Collection<PersonRow> people, LocalDate today) {
        if (!today.equals(day)) {
            before = stores.suggestions().before(today);
            noted = stores.suggestions().on(today);
            day = today;
        }
        var wanted = new HashMap<Long, Suggested>();
        var gone = new ArrayList<Long>();
        for (var person : people) {
            var stands = before.getOrDefault(person.id(), Suggested.NOTHING);
            var is = noted.getOrDefault(person.id(), stands);
            var signs = person.signs();
            if (is.says(signs.suggested(), signs.fading())) continue;
            if (stands.says(signs.suggested(), signs.fading())) gone.add(person.id());
            else wanted.put(person.id(), new Suggested(signs.suggested(), signs.fading(), today));
        }
        if (!wanted.isEmpty() || !gone.isEmpty()) write(wanted, gone);
    }

    /** Does not read again what was noted: that can be as much as there are people. */
    private void write(Map<Long, Suggested> wanted, Collection<Long> gone) {
        stores.database().writeInPassing(tx -> {
            wanted.forEach((contact, suggested) -> stores.suggestions().save(tx, contact, suggested));
            gone.forEach(contact -> stores.suggestions().forget(tx, contact, day));
            noted.putAll(wanted);
            noted.keySet().removeAll(gone);
            return null;
        });
    }
}
