package visavis.importer;

import java.util.ArrayList;
import java.util.List;

import visavis.model.Card;
import visavis.model.ContactDraft;
import visavis.model.InteractionDraft;
import visavis.model.Refusal;

/** What a file was read into, for tests to look at. */
final class Rows {
    private Rows() {}

    static List<Row> of(ImportFile file) throws Refusal {
        var rows = new ArrayList<Row>();
        file.read(rows::add, bytes -> {});
        return rows;
    }

    static List<ContactDraft> people(List<Row> rows) {
        return rows.stream().filter(Row.Person.class::isInstance).map(row -> ((Row.Person) row).draft()).toList();
    }

    static List<InteractionDraft> events(List<Row> rows) {
        return rows.stream().filter(Row.Event.class::isInstance).map(row -> ((Row.Event) row).draft()).toList();
    }

    static Card first(List<Row> rows) {
        return people(rows).getFirst().card();
    }
}
