package visavis.view.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import visavis.model.PersonRow;
import visavis.model.Tie;
import visavis.text.Messages;
import visavis.view.common.Ago;
import visavis.view.common.StageBar;

/** The columns of the People table: what each shows, and how it sorts. */
final class PeopleColumns {
    private final Messages messages;
    private final Supplier<LocalDate> today;
    private final Ago ago;

    PeopleColumns(Messages messages, Supplier<LocalDate> today) {
        this.messages = messages;
        this.today = today;
        this.ago = new Ago(messages);
    }

    void addTo(TableView<PersonRow> table, ToIntFunction<PersonRow> nameRank) {
        table.getColumns().add(column("name", 180, Comparator.comparingInt(nameRank), this::showName));
        table.getColumns().add(column("organization", 126, text(PersonRow::organization), (cell, person) -> cell.setText(person.organization())));
        table.getColumns().add(column("place", 100, text(PersonRow::place), (cell, person) -> cell.setText(person.place())));
        table.getColumns().add(column("tie", 76, Comparator.comparing(PersonRow::tie).reversed(), this::showTie));
        table.getColumns().add(column("stage", 136, Comparator.comparing(PersonRow::stage).reversed(), this::showStage));
        table.getColumns().add(column("last", 104, Comparator.comparing(PersonRow::lastContact, Comparator.nullsLast(Comparator.reverseOrder())), this::showLast));
        table.getColumns().add(column("interactions", 80, Comparator.comparingInt(PersonRow::interactions).reversed(), (cell, person) -> cell.setText(person.interactions() == 0 ? "" : Integer.toString(person.interactions()))));
        table.getColumns().add(column("origin", 110, text(PersonRow::origin), (cell, person) -> cell.setText(person.origin())));
        table.getColumns().add(column("tags", 150, text(person -> String.join(", ", person.tags())), (cell, person) -> cell.setText(String.join(", ", person.tags()))));
        for (var hidden : new String[] {"interactions", "origin", "tags"}) find(table, hidden).setVisible(false);
    }

    static TableColumn<PersonRow, ?> find(TableView<PersonRow> table, String id) {
        return table.getColumns().stream().filter(column -> column.getId().equals(id)).findFirst().orElseThrow();
    }

    private static Comparator<PersonRow> text(Function<PersonRow, String> text) {
        return Comparator.comparing((PersonRow person) -> text.apply(person).isEmpty()).thenComparing(text, String.CASE_INSENSITIVE_ORDER);
    }

    private TableColumn<PersonRow, PersonRow> column(String id, double width, Comparator<PersonRow> order, BiConsumer<TableCell<?, ?>, PersonRow> show) {
        var column = new TableColumn<PersonRow, PersonRow>(messages.get("people.column." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(width * 0.7);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(order);
        column.setCellFactory(same -> new PersonCell(show));
        return column;
    }

    private void showName(TableCell<?, ?> cell, PersonRow person) {
        cell.setText(person.name());
        cell.pseudoClassStateChanged(PersonCell.STRONG, person.tie() == Tie.STRONG);
    }

    private void showTie(TableCell<?, ?> cell, PersonRow person) {
        boolean strong = person.tie() == Tie.STRONG;
        cell.setText((strong ? "\u25cf  " : "\u25cb  ") + messages.name(person.tie()));
        cell.pseudoClassStateChanged(PersonCell.STRONG, strong);
    }

    private void showStage(TableCell<?, ?> cell, PersonRow person) {
        var bar = cell.getGraphic() instanceof StageBar present ? present : new StageBar();
        bar.setStage(person.stage());
        cell.setGraphic(bar);
        cell.setText(messages.name(person.stage()));
    }

    private void showLast(TableCell<?, ?> cell, PersonRow person) {
        cell.setText(ago.text(person.lastContact(), today.get()));
    }
}
