package visavis.view.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Remembers which columns a table shows, in which order and width, and how it is sorted: {@code name 220 shown asc, place 130 hidden -, ...}. */
final class TableState {
    private TableState() {}

    static void restore(TableView<?> table, StringProperty choice) {
        var order = new ArrayList<String>();
        for (var part : choice.get().split(",")) {
            var words = part.strip().split(" ");
            if (words.length != 4) continue;
            table.getColumns().stream().filter(column -> column.getId().equals(words[0])).findFirst().ifPresent(column -> restore(column, words));
            order.add(words[0]);
        }
        if (order.isEmpty()) return;
        reorder(table, order);
        sort(table, choice.get());
    }

    private static <T> void reorder(TableView<T> table, List<String> order) {
        var columns = new ArrayList<>(table.getColumns());
        columns.sort(java.util.Comparator.comparingInt(column -> order.contains(column.getId()) ? order.indexOf(column.getId()) : order.size()));
        table.getColumns().setAll(columns);
    }

    private static <T> void sort(TableView<T> table, String choice) {
        table.getSortOrder().setAll(table.getColumns().stream().filter(column -> choice.matches(".*\\b" + column.getId() + " \\d+ \\w+ (asc|desc).*")).toList());
    }

    private static void restore(TableColumn<?, ?> column, String[] words) {
        if (words[1].matches("\\d{1,4}")) column.setPrefWidth(Integer.parseInt(words[1]));
        column.setVisible(words[2].equals("shown"));
        column.setSortType(words[3].equals("desc") ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
    }

    static void remember(TableView<?> table, StringProperty choice) {
        choice.set(table.getColumns().stream().map(column -> "%s %.0f %s %s".formatted(column.getId(), column.getWidth(), column.isVisible() ? "shown" : "hidden",
                !table.getSortOrder().contains(column) ? "-" : column.getSortType() == TableColumn.SortType.ASCENDING ? "asc" : "desc")).collect(Collectors.joining(", ")));
    }
}
