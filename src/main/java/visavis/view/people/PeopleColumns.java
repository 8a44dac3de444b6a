package visavis.view.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import visavis.model.PersonRow;
import visavis.model.TieSigns;
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
    private static final Comparator<TieSigns> MOST_FADING = Comparator.comparing(TieSigns::fading).thenComparing(TieSigns::band).reversed();
    private final Messages messages;
    private final PeopleCells cells;

    /** How a column sorts: those of whom it says nothing come last, whichever way it sorts. */
    private record Order(Predicate<PersonRow> silent, Function<Everybody, Comparator<PersonRow>> order) {
        Comparator<PersonRow> among(Everybody everybody, SortType sort) {
            var chosen = sort == SortType.DESCENDING ? order.apply(everybody).reversed() : order.apply(everybody);
            return (one, other) -> silent.test(one) || silent.test(other) ? Boolean.compare(silent.test(one), silent.test(other)) : chosen.compare(one, other);
        }
    }

    PeopleColumns(Messages messages, Supplier<LocalDate> today, ObservableBooleanValue dark) {
        this.messages = messages;
        this.cells = new PeopleCells(messages, today, dark);
    }

    void addTo(TableView<PersonRow> table) {
        var columns = new ArrayList<TableColumn<PersonRow, PersonRow>>();
        columns.add(column("name", 168, 148, new Order(person -> false, everybody -> Comparator.comparingInt(everybody::rank)), cells::name));
        columns.add(text("organization", 112, 76, PersonRow::organization));
        columns.add(text("place", 96, 72, PersonRow::place));
        columns.add(column("tie", 78, 78, order(person -> false, Comparator.comparing(PersonRow::tie).reversed()), cells::tie));
        columns.add(column("strength", 90, 90, order(person -> person.interactions() == 0, Comparator.comparingDouble((PersonRow person) -> person.signs().strength()).reversed()), cells::strength));
        columns.add(column("stage", STEPS, STEPS, order(person -> false, Comparator.comparing(PersonRow::stage).reversed()), cells::stage));
        columns.add(column("journey", 96, 96, order(person -> person.reached().isEmpty(), Comparator.comparingInt((PersonRow person) -> person.reached().lastDay()).reversed()), cells::journey));
        columns.add(column("last", 110, 110, order(person -> person.lastContact() == null, Comparator.comparing(PersonRow::lastContact).reversed()), cells::last));
        columns.add(column("due", 110, 110, order(person -> person.signs().dueIn() == null, Comparator.comparing(person -> person.signs().dueIn())), cells::due));
        columns.add(column("fading", 104, 104, order(person -> person.signs().band() == null, Comparator.comparing(PersonRow::signs, MOST_FADING)), cells::fading));
        columns.add(column("balance", 184, 136, order(person -> share(person) < 0, Comparator.comparingDouble(PeopleColumns::share).reversed()), cells::balance));
        columns.add(column("interactions", 80, 80, order(person -> person.interactions() == 0, Comparator.comparingInt(PersonRow::interactions).reversed()), cells::interactions));
        columns.add(text("origin", 112, 104, PersonRow::origin));
        columns.add(text("tags", 152, 72, person -> String.join(", ", person.tags())));
        table.getColumns().addAll(columns);
        columns.stream().filter(column -> column.getId().equals("stage")).forEach(stage -> stage.minWidthProperty().bind(table.widthProperty().map(width -> width.doubleValue() < ROOMY ? STEPS : STEPS_AND_WORD)));
    }

    /** How the columns that sort do so together; {@code null} when none does. */
    static Function<Everybody, Comparator<PersonRow>> order(List<TableColumn<PersonRow, ?>> sorting) {
        record Sorting(Order order, SortType sort) {}
        var all = sorting.stream().map(column -> new Sorting((Order) column.getUserData(), column.getSortType())).toList();
        if (all.isEmpty()) return null;
        return everybody -> all.stream().map(each -> each.order().among(everybody, each.sort())).reduce(Comparator::thenComparing).orElseThrow();
    }

    static boolean showHistory(List<TableColumn<PersonRow, ?>> columns) {
        return columns.stream().anyMatch(column -> OF_HISTORY.contains(column.getId()));
    }

    private static Order order(Predicate<PersonRow> silent, Comparator<PersonRow> order) {
        return new Order(silent, everybody -> order);
    }

    /** Which part of what went to and fro was given, 0 to 1; below 0 when nothing was. */
    private static double share(PersonRow person) {
        double both = person.signs().given() + person.signs().received();
        return both == 0 ? -1 : person.signs().given() / both;
    }

    private TableColumn<PersonRow, PersonRow> text(String id, double width, double least, Function<PersonRow, String> text) {
        return column(id, width, least, order(person -> text.apply(person).isEmpty(), Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER)), (cell, person) -> cell.setText(text.apply(person)));
    }

    private static PersonCell.Show unlessPending(PersonCell.Show show) {
        return (cell, person) -> {
            if (person.signs().isPending()) cell.clear();
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
