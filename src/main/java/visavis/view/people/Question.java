package visavis.view.people;

import java.util.Comparator;
import java.util.function.Function;

import visavis.model.PersonRow;

/**
 * What the table is asked to show.
 *
 * @param order how columns sort the people among whom a name has its rank; {@code null} while no column does
 */
record Question(String text, PeopleFilter filter, Function<Everybody, Comparator<PersonRow>> order) {
    static final Question ALL = new Question("", PeopleFilter.EVERYBODY, null);

    boolean isSearch() {
        return !text.isBlank();
    }

    /** Leaves no two people in doubt, so that one of them finds a place without the others moving. */
    Comparator<PersonRow> fullOrder(Everybody everybody) {
        Comparator<PersonRow> byName = Comparator.comparingInt(everybody::rank);
        return order == null ? byName : order.apply(everybody).thenComparing(byName);
    }
}
