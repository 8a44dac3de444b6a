package visavis.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;

import visavis.insight.Course;
import visavis.insight.CourseReader;
import visavis.insight.Portfolio;
import visavis.model.PersonRow;
import visavis.model.Status;
import visavis.store.Stores;

/** The relationships of all active contacts for the charts of everybody, in one pass; kept until the store changes. Those of earlier days are worked out from the latest. */
public final class ReadPortfolio {
    private final Stores stores;
    private Portfolio known, asked;
    private long version = -1;

    public ReadPortfolio(Stores stores) {
        this.stores = stores;
    }

    /** As of the day; what came later does not exist. */
    public synchronized Portfolio on(LocalDate asOf) {
        var changed = stores.database().changes().since(version);
        boolean isNew = changed.everybody() || !changed.contacts().isEmpty() || asOf.isAfter(known.asOf());
        if (isNew) known = read(asOf);
        version = changed.version();
        if (isNew || !asked.asOf().equals(asOf)) asked = asOf.equals(known.asOf()) ? known : known.on(asOf);
        return asked;
    }

    private Portfolio read(LocalDate asOf) {
        var met = stores.people().metDays();
        var people = new LinkedHashMap<Long, PersonRow>();
        for (var person : stores.people().all()) if (person.status() == Status.ACTIVE) people.put(person.id(), person);
        double halfLife = stores.tieSettings().get().halfLife();
        var reader = new CourseReader(asOf, halfLife);
        var courses = new LinkedHashMap<Long, Course>();
        people.keySet().forEach(id -> courses.put(id, null));
        stores.interactions().visitAll((contact, day, channel, direction, minutes) -> {
            if (people.containsKey(contact)) reader.add(day, channel, direction, minutes);
        }, contact -> {
            if (people.containsKey(contact)) courses.put(contact, reader.finish(people.get(contact), met.get(contact)));
        });
        courses.replaceAll((id, course) -> course == null ? reader.finish(people.get(id), met.get(id)) : course);
        return new Portfolio(asOf, halfLife, new ArrayList<>(courses.values()), reader.days());
    }
}
