package visavis.view.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import visavis.model.PersonRow;

/**
 * From one listing to the next.
 *
 * @param edits what to do to the rows of {@code before}, one after the other; {@code null} when all of them are to be set anew
 */
record Update(Listing before, Listing after, List<Edit> edits) {
    enum How { SET, REMOVE, ADD }

    record Edit(How how, int at, PersonRow row) {
        void on(Rows rows) {
            switch (how) {
                case SET -> rows.renew(at, row);
                case REMOVE -> rows.remove(at);
                case ADD -> rows.add(at, row);
            }
        }
    }

    static Update of(Listing before, Everybody everybody, Question question, Function<String, long[]> search) {
        if (question == before.question() && !question.isSearch() && !before.everybody().isTop()) {
            var changed = everybody.changedSince(before.everybody());
            if (changed.isPresent()) {
                var after = before.after(everybody, changed.get());
                return new Update(before, after, edits(before.rows(), after.rows(), changed.get()));
            }
        }
        return new Update(before, Listing.of(everybody, question, search), null);
    }

    /** Those who did not change follow each other in both lists alike. */
    private static List<Edit> edits(List<PersonRow> before, List<PersonRow> after, Set<Long> changed) {
        var edits = new ArrayList<Edit>();
        int was = 0, is = 0;
        while (was < before.size() || is < after.size()) {
            var old = was < before.size() ? before.get(was) : null;
            var now = is < after.size() ? after.get(is) : null;
            if (old == now) {
                was++;
                is++;
            } else if (old != null && now != null && old.id() == now.id()) {
                if (changed.contains(now.id())) edits.add(new Edit(How.SET, is, now));
                was++;
                is++;
            } else if (old != null && changed.contains(old.id())) {
                edits.add(new Edit(How.REMOVE, is, old));
                was++;
            } else {
                edits.add(new Edit(How.ADD, is, now));
                is++;
            }
        }
        return edits;
    }
}
