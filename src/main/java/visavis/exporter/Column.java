package visavis.exporter;

import java.util.List;
import java.util.function.Function;

import visavis.model.Card;
import visavis.model.Overview;

/** One column of a CSV file: its header and what stands there for a contact; the cell is already safe for spreadsheets. */
record Column(String header, Function<Overview, String> cell) {
    static Column of(String header, Function<Overview, Object> value) {
        return new Column(header, view -> SafeCell.of(text(value.apply(view))));
    }

    static Column card(String header, Function<Card, Object> value) {
        return of(header, view -> value.apply(view.contact().card()));
    }

    /** The part of the contact's {@code index}-th value (from 0); empty when there are not so many. */
    static <T> Column nth(String header, int index, Function<Card, List<T>> values, Function<T, String> part) {
        return card(header, card -> index < values.apply(card).size() ? part.apply(values.apply(card).get(index)) : "");
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
