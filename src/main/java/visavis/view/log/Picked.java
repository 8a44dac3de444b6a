package visavis.view.log;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import visavis.action.quicklog.People;

/** The user's answers so far: somebody picked is meant by their whole name alone, even where others share it. */
final class Picked implements People {
    private final Set<Long> ids = new HashSet<>();
    private KnownPeople people = new KnownPeople(List.of());

    void know(KnownPeople everybody) {
        people = everybody;
    }

    KnownPeople people() {
        return people;
    }

    void pick(long id) {
        ids.add(id);
    }

    void forget() {
        ids.clear();
    }

    @Override
    public List<Match> matching(String nameStart) {
        var all = people.matching(nameStart);
        var picked = all.stream().filter(match -> match.fit() == Fit.NAME && ids.contains(match.id())).toList();
        return picked.isEmpty() ? all : picked;
    }
}
