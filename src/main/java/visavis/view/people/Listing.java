package visavis.view.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import visavis.model.PersonRow;
import visavis.store.SearchIndex;

/** The people who answer a question, in order. Worked out off the screen thread. */
record Listing(Everybody everybody, Question question, List<PersonRow> rows) {
    static final Listing NOTHING = new Listing(Everybody.NOBODY, Question.ALL, List.of());

    /** By name, or the best match first while something is searched for; then by what columns say. */
    static Listing of(Everybody everybody, Question question, Function<String, long[]> search) {
        var fitting = question.isSearch() ? found(everybody, question, search.apply(question.text())) : everybody.byName(question::wants);
        return new Listing(everybody, question, everybody.isTop() ? fitting : sorted(fitting, everybody, question.orders()));
    }

    private static List<PersonRow> found(Everybody everybody, Question question, long[] ids) {
        return SearchIndex.ranks(question.text(), ids.length) ? everybody.known(ids).filter(question::wants).toList() : everybody.knownByName(ids, question::wants);
    }

    /** Sorting leaves those who are alike in their places: what counts most comes last. */
    private static List<PersonRow> sorted(List<PersonRow> people, Everybody everybody, List<Order> orders) {
        var sorted = people;
        for (var order : orders.reversed()) sorted = order.sorted(sorted, everybody);
        return sorted;
    }

    /** The same with these few as they are now, each in the place it has now; not for what was searched for, which may be found for other reasons now. */
    Listing after(Everybody now, Set<Long> changed) {
        var order = question.fullOrder(now);
        var fresh = new ArrayList<>(rows);
        fresh.removeIf(row -> changed.contains(row.id()));
        now.known(changed.stream().mapToLong(Long::longValue).toArray()).filter(question::wants).forEach(row -> fresh.add(-Collections.binarySearch(fresh, row, order) - 1, row));
        return new Listing(now, question, fresh);
    }
}
