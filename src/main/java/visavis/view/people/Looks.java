package visavis.view.people;

import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import visavis.model.PersonRow;

/** How the user looks at people: as always, with columns that are kept for the next time, or through a view, which leaves those as they were. */
final class Looks {
    private final TableView<PersonRow> table;
    private final StringProperty arranged;
    private final Filters filters;
    private final TextField search;
    private final Consumer<Runnable> settled;
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");
    private TableState own;
    private SavedView view;

    /** @param settled runs what changes several things at once */
    Looks(TableView<PersonRow> table, StringProperty arranged, Filters filters, TextField search, Consumer<Runnable> settled) {
        this.table = table;
        this.arranged = arranged;
        this.filters = filters;
        this.search = search;
        this.settled = settled;
        TableState.of(arranged.get()).applyTo(table);
    }

    /** The name of the view while all is as it has it, else empty. */
    ReadOnlyStringProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** How the table looks when no view is chosen. */
    TableState own() {
        return own == null ? TableState.of(table) : own;
    }

    /** Everything that makes a view, as it is now. */
    SavedView present(String name) {
        return new SavedView(name, search.getText(), filters.chosen(), TableState.of(table).text());
    }

    void choose(SavedView other) {
        own = own();
        view = other;
        look(other.search(), other.filter(), TableState.of(other.columns()));
    }

    void chooseEverybody() {
        var columns = own();
        own = null;
        view = null;
        look("", PeopleFilter.EVERYBODY, columns);
    }

    private void look(String text, PeopleFilter filter, TableState columns) {
        settled.accept(() -> {
            columns.applyTo(table);
            filters.choose(filter);
            search.setText(text);
        });
    }

    /** Something is looked for or narrowed by in another way than before. */
    void changed() {
        boolean stands = view != null && view.search().equals(search.getText()) && view.filter().equals(filters.chosen());
        chosen.set(stands ? view.name() : "");
    }

    /** Keeps columns and sorting for the next time. */
    void remember() {
        arranged.set(own().text());
    }
}
