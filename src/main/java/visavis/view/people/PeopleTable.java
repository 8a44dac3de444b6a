package visavis.view.people;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import visavis.model.PersonRow;

/** The rows on screen: takes in what is new of them so that the same people stay chosen, and where nothing is new nothing moves. */
final class PeopleTable {
    private final TableView<PersonRow> table;
    private final Rows rows = new Rows();
    private final Runnable selectionChanged;
    private Listing listing = Listing.NOTHING;
    private boolean settling;

    PeopleTable(TableView<PersonRow> table, Runnable selectionChanged) {
        this.table = table;
        this.selectionChanged = selectionChanged;
        table.setItems(rows);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        // A hundred thousand rows are sorted off the screen thread, with what else makes the listing.
        table.setSortPolicy(same -> true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<PersonRow>) change -> tell());
    }

    /** What it shows. */
    Listing listing() {
        return listing;
    }

    void show(Update update) {
        var chosen = ids(selected());
        settling = true;
        if (update.edits() != null && update.before() == listing) update.edits().forEach(edit -> edit.on(rows));
        else rows.show(update.after().rows());
        listing = update.after();
        // Cells that change inside a frame's own layout are laid out, and all painted again, in the next one.
        table.layout();
        if (!chosen.isEmpty() && !ids(selected()).equals(chosen)) reselect(chosen);
        settling = false;
        tell();
    }

    List<PersonRow> selected() {
        return table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }

    /** Whether the person was there to be chosen. */
    boolean select(long id) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).id() != id) continue;
            table.getSelectionModel().clearAndSelect(row);
            table.scrollTo(row);
            return true;
        }
        return false;
    }

    private static Set<Long> ids(Collection<PersonRow> people) {
        return people.stream().map(PersonRow::id).collect(Collectors.toSet());
    }

    private void reselect(Collection<Long> ids) {
        table.getSelectionModel().clearSelection();
        var places = IntStream.range(0, rows.size()).filter(row -> ids.contains(rows.get(row).id())).toArray();
        if (places.length > 0) table.getSelectionModel().selectIndices(places[0], places);
    }

    private void tell() {
        if (!settling) selectionChanged.run();
    }
}
