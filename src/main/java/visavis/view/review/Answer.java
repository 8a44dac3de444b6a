package visavis.view.review;

import visavis.model.PersonRow;
import visavis.model.Tie;

/** What the user said of one person in this review. */
final class Answer {
    private final PersonRow person;
    private final Tie tie;
    private long step;

    /** @param tie {@code null} when the person was skipped */
    Answer(PersonRow person, Tie tie) {
        this.person = person;
        this.tie = tie;
    }

    PersonRow person() {
        return person;
    }

    Tie tie() {
        return tie;
    }

    boolean isSkip() {
        return tie == null;
    }

    /** The step under which it is kept; 0 before it is written, and where nothing had to be. */
    long step() {
        return step;
    }

    void keptAs(long written) {
        step = written;
    }
}
