package visavis.view.people;

import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;

import visavis.model.PersonRow;

/**
 * What the table is asked to show.
 *
 * @param only  ids of those alone who are wanted; {@code null} while everybody is
 * @param order how columns sort the people among whom a name has its rank; {@code null} while no column does
 * @param byHistory whether one of these columns shows what happened with people
 */
record Question(String text, PeopleFilter filter, Set<Long> only, Function<Everybody, Comparator<PersonRow>> order, boolean byHistory) {
    static final Question ALL = new Question("", PeopleFilter.EVERYBODY, null, null, false);

    /** Whether nobody is left out but those whom nobody asked to see. */
    boolean isPlain() {
        return !isSearch() && filter.equals(PeopleFilter.EVERYBODY) && only == null;
    }

    boolean isSearch() {
        return !text.isBlank();
    }

    /** Whether somebody is among those who are wanted. */
    boolean wants(PersonRow person) {
        return filter.test(person) && (only == null || only.contains(person.id()));
    }

    /** Whether who is wanted, or in which order, depends on what happened with them. */
    boolean asksOfHistory() {
        return filter.stage() != null || filter.situation() != null || byHistory;
    }

    /** Leaves no two people in doubt, so that one of them finds a place without the others moving. */
    Comparator<PersonRow> fullOrder(Everybody everybody) {
        Comparator<PersonRow> byName = Comparator.comparingInt(everybody::rank);
        return order == null ? byName : order.apply(everybody).thenComparing(byName);
    }
}
