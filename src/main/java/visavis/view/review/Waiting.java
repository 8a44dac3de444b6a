package visavis.view.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import visavis.insight.ReviewOrder;
import visavis.model.PersonRow;

/** Of whom the user has not said how strong the tie is, the most telling first; worked out off the screen thread, since it may be everybody. */
record Waiting(List<PersonRow> order, Map<Long, PersonRow> byId) {
    static final Waiting NOBODY = new Waiting(List.of(), Map.of());

    static Waiting among(List<PersonRow> people) {
        var order = ReviewOrder.of(people);
        var byId = new HashMap<Long, PersonRow>(order.size() * 2);
        for (var person : order) byId.put(person.id(), person);
        return new Waiting(order, byId);
    }

    boolean has(long contact) {
        return byId.containsKey(contact);
    }
}
