package visavis.view.people;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import visavis.model.PersonRow;

/**
 * What the table is asked to show.
 *
 * @param only  ids of those alone who are wanted; {@code null} while everybody is
 * @param orders how columns sort, the first of them before the others
 * @param byHistory whether one of these columns shows what happened with people
 */
record Question(String text, PeopleFilter filter, Set<Long> only, List<Order> orders, boolean byHistory) {
    static final Question ALL = new Question("", PeopleFilter.EVERYBODY, null, List.of(), false);

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
        return orders.stream().map(order -> order.among(everybody)).reduce(Comparator::thenComparing).map(order -> order.thenComparing(byName)).orElse(byName);
    }
}
