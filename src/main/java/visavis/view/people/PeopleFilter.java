package visavis.view.people;

import java.util.function.Predicate;

import visavis.model.PersonRow;
import visavis.model.Stage;
import visavis.model.Status;
import visavis.model.Tie;

/** Whom the table shows; {@code null} leaves a part open. */
record PeopleFilter(Tie tie, Stage stage, String tag, String origin, Status status) implements Predicate<PersonRow> {
    @Override
    public boolean test(PersonRow person) {
        return person.status() == status
                && (tie == null || person.tie() == tie)
                && (stage == null || person.stage() == stage)
                && (tag == null || person.tags().contains(tag))
                && (origin == null || person.origin().equals(origin));
    }
}
