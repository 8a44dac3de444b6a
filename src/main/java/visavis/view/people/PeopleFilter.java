package visavis.view.people;

import java.util.function.Predicate;

import visavis.insight.Situation;
import visavis.model.PersonRow;
import visavis.model.Stage;
import visavis.model.Status;
import visavis.model.Tie;

/** Whom the table shows; {@code null} leaves a part open. */
record PeopleFilter(Tie tie, Stage stage, Situation situation, String circle, String tag, String origin, Status status) implements Predicate<PersonRow> {
    static final PeopleFilter EVERYBODY = of(null);

    /** The active ones of whom that is true. */
    static PeopleFilter of(Situation situation) {
        return new PeopleFilter(null, null, situation, null, null, null, Status.ACTIVE);
    }

    @Override
    public boolean test(PersonRow person) {
        return person.status() == status
                && (tie == null || person.tie() == tie)
                && (stage == null || person.stage() == stage)
                && (situation == null || situation.test(person))
                && (circle == null || person.care().circles().contains(circle))
                && (tag == null || person.tags().contains(tag))
                && (origin == null || person.origin().equals(origin));
    }
}
