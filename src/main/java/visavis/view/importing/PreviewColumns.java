package visavis.view.importing;

import java.util.Set;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import visavis.action.FilePlan.Person;
import visavis.model.Text;

/** What the preview shows of each person: all that a reader would check before saying yes. */
final class PreviewColumns {
    private static final Set<String> ALWAYS = Set.of("state", "name");

    private PreviewColumns() {}

    static void addTo(TableView<Person> table, PlanWords words) {
        add(table, words, "state", 150, words::known);
        add(table, words, "name", 170, person -> person.card().display());
        add(table, words, "organization", 150, person -> Text.join(", ", person.card().title(), person.card().organization()));
        add(table, words, "email", 200, person -> words.several(person.card().emails(), email -> email.value()));
        add(table, words, "phone", 160, person -> words.several(person.card().phones(), words::number));
        add(table, words, "birthday", 140, person -> words.date(person.card().birthday()));
        add(table, words, "place", 120, person -> person.card().place());
        add(table, words, "tags", 100, person -> String.join(", ", person.card().tags()));
        add(table, words, "note", 180, person -> person.card().note().replaceAll("\\s+", " "));
        table.getStyleClass().add("dense");
        table.setFixedCellSize(32);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /** What nobody has needs no room. */
    static void fit(TableView<Person> table) {
        for (var column : table.getColumns()) column.setVisible(ALWAYS.contains(column.getId()) || table.getItems().stream().anyMatch(person -> !String.valueOf(column.getCellObservableValue(person).getValue()).isEmpty()));
    }

    private static void add(TableView<Person> table, PlanWords words, String name, double width, Function<Person, String> value) {
        var column = new TableColumn<Person, String>(words.get("import.preview." + name));
        column.setId(name);
        column.setPrefWidth(width);
        column.setMinWidth(80);
        column.setSortable(false);
        column.getStyleClass().add(name);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setCellFactory(shown -> new LongTextCell<>());
        table.getColumns().add(column);
    }
}
