package visavis.view.log;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import visavis.action.quicklog.People;
import visavis.action.quicklog.PeopleIndex;
import visavis.action.quicklog.PeopleIndex.Named;
import visavis.model.Overview;
import visavis.model.Status;
import visavis.model.Tie;

/** Everybody a line may mean, those one is closest to first. Never changes; read anew when the store has changed. */
final class KnownPeople implements People {
    private static final Comparator<Overview> CLOSEST = Comparator.comparing((Overview person) -> person.contact().status() != Status.ACTIVE)
            .thenComparing(person -> person.contact().tie() != Tie.STRONG)
            .thenComparing(Overview::lastContact, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(person -> person.contact().display());
    private final PeopleIndex index;
    private final Map<Long, Overview> byId = new HashMap<>();
    private final List<Overview> closest;

    KnownPeople(List<Overview> people) {
        people.forEach(person -> byId.put(person.contact().id(), person));
        index = new PeopleIndex(people.stream().map(Overview::contact).map(contact -> Named.of(contact.id(), contact.display(), contact.card().name())).toList());
        closest = people.stream().sorted(CLOSEST).limit(50).toList();
    }

    @Override
    public List<Match> matching(String nameStart) {
        return index.matching(nameStart);
    }

    /** Those whose name begins so, the better fits first and of these the closest; the closest of all when nothing is typed. */
    List<Overview> beginning(String name, int most) {
        if (name.isBlank()) return closest.stream().limit(most).toList();
        var matches = index.matching(name);
        var fits = new HashMap<Long, Fit>();
        matches.forEach(match -> fits.put(match.id(), match.fit()));
        return matches.stream().map(match -> byId.get(match.id()))
                .sorted(Comparator.comparing((Overview person) -> fits.get(person.contact().id())).thenComparing(CLOSEST)).limit(most).toList();
    }

    /** Those whose name begins at least a little like it; nobody when even two letters lead nowhere. */
    List<Overview> like(String name, int most) {
        for (int length = name.length() - 1; length >= 2; length--) {
            var found = beginning(name.substring(0, length), most);
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }
}
