package visavis.view.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import visavis.model.Band;
import visavis.model.PersonRow;
import visavis.text.Messages;

/** The columns of the People table: which there are, how wide, and how each sorts; what they show is up to {@link PeopleCells}. */
final class PeopleColumns {
    /** What these show has one length; the others make room, and take it. */
    private static final Set<String> FIXED = Set.of("tie", "strength", "journey", "last", "due", "fading", "interactions");
    /** What these show comes of interactions, and of people whose interactions are not read yet they show nothing. */
    private static final Set<String> OF_HISTORY = Set.of("strength", "stage", "journey", "last", "due", "fading", "balance", "interactions");
    /** In a narrow table the steps of a stage stand without their word, so that names are not cut off. */
    private static final double ROOMY = 880, STEPS = 72, STEPS_AND_WORD = 152;
    private static final Set<String> HIDDEN = Set.of("place", "journey", "fading", "balance", "interactions", "origin", "tags");
    private final Messages messages;
    private final PeopleCells cells;
    private final Gradually gradually = new Gradually();

    PeopleColumns(Messages messages, Supplier<LocalDate> today, ObservableBooleanValue dark) {
        this.messages = messages;
        this.cells = new PeopleCells(messages, today, dark);
    }

    void addTo(TableView<PersonRow> table) {
        var columns = new ArrayList<TableColumn<PersonRow, PersonRow>>();
        columns.add(column("name", 168, 148, Order.byName(), cells::name));
        columns.add(text("organization", 112, 76, PersonRow::organization));
        columns.add(text("place", 96, 72, PersonRow::place));
        columns.add(column("tie", 78, 78, Order.of(person -> false, person -> -person.tie().ordinal()), cells::tie));
        columns.add(column("strength", 90, 90, Order.of(person -> person.interactions() == 0, person -> Order.largestFirst(person.signs().strength())), cells::strength));
        columns.add(column("stage", STEPS, STEPS, Order.of(person -> false, person -> -person.stage().ordinal()), cells::stage));
        columns.add(column("journey", 96, 96, Order.of(person -> person.reached().isEmpty(), person -> -person.reached().lastDay()), cells::journey));
        columns.add(column("last", 110, 110, Order.of(person -> person.lastContact() == null, person -> -person.lastContact().toEpochDay()), cells::last));
        columns.add(column("due", 110, 110, Order.of(person -> person.signs().dueIn() == null, person -> person.signs().dueIn()), cells::due));
        columns.add(column("fading", 104, 104, Order.of(person -> person.signs().band() == null, PeopleColumns::mostFadingFirst), cells::fading));
        columns.add(column("balance", 184, 136, Order.of(person -> share(person) < 0, person -> Order.largestFirst(share(person))), cells::balance));
        columns.add(column("interactions", 80, 80, Order.of(person -> person.interactions() == 0, person -> -person.interactions()), cells::interactions));
        columns.add(text("origin", 112, 104, PersonRow::origin));
        columns.add(text("tags", 152, 72, person -> String.join(", ", person.tags())));
        table.getColumns().addAll(columns);
        columns.stream().filter(column -> column.getId().equals("stage")).forEach(stage -> stage.minWidthProperty().bind(table.widthProperty().map(width -> width.doubleValue() < ROOMY ? STEPS : STEPS_AND_WORD)));
    }

    /** How the columns that sort do so, the first of them before the others. */
    static List<Order> orders(List<TableColumn<PersonRow, ?>> sorting) {
        return sorting.stream().map(column -> ((Order) column.getUserData()).going(column.getSortType() == SortType.DESCENDING)).toList();
    }

    static boolean showHistory(List<TableColumn<PersonRow, ?>> columns) {
        return columns.stream().anyMatch(column -> OF_HISTORY.contains(column.getId()));
    }

    /** Which part of what went to and fro was given, 0 to 1; below 0 when nothing was. */
    private static double share(PersonRow person) {
        double both = person.signs().given() + person.signs().received();
        return both == 0 ? -1 : person.signs().given() / both;
    }

    /** Those whom the user may lose come first, and among them whose tie is at the greatest risk. */
    private static long mostFadingFirst(PersonRow person) {
        return -person.signs().band().ordinal() - (person.signs().fading() ? Band.values().length : 0);
    }

    private TableColumn<PersonRow, PersonRow> text(String id, double width, double least, Function<PersonRow, String> text) {
        return column(id, width, least, Order.of(text), (cell, person) -> cell.setText(text.apply(person)));
    }

    /** Nothing while it is not known what happened; when it is, the cells that waited for it are filled from the top. */
    private PersonCell.Show unlessPending(PersonCell.Show show) {
        return (cell, person) -> {
            if (person.signs().isPending()) cell.await();
            else if (cell.isAwaiting()) gradually.run(() -> cell.stopAwaiting(person, show));
            else show.of(cell, person);
        };
    }

    private TableColumn<PersonRow, PersonRow> column(String id, double width, double least, Order order, PersonCell.Show show) {
        var column = new TableColumn<PersonRow, PersonRow>(messages.get("people.column." + id));
        column.setId(id);
        column.setUserData(order);
        column.setPrefWidth(width);
        column.setMinWidth(least);
        if (FIXED.contains(id)) column.setMaxWidth(1.25 * width);
        column.setVisible(!HIDDEN.contains(id));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(same -> new PersonCell(OF_HISTORY.contains(id) ? unlessPending(show) : show));
        return column;
    }
}
