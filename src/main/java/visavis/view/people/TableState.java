package visavis.view.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/** Which columns a table shows, in which order and width, and how it is sorted; as text {@code name 220 shown asc1, place 130 hidden -, ...}. */
record TableState(List<Part> parts) {
    private static final String ASCENDING = "asc", DESCENDING = "desc", UNSORTED = "-";

    /** @param turn which column sorts first, from 1; 0 for none that sorts */
    private record Part(String id, int width, boolean shown, SortType sort, int turn) {
        static Stream<Part> of(String text) {
            var words = text.strip().split(" ");
            if (words.length != 4 || !words[1].matches("\\d{1,4}") || !words[3].matches("(asc|desc)\\d?|-")) return Stream.empty();
            var turn = words[3].replaceAll("\\D", "");
            return Stream.of(new Part(words[0], Integer.parseInt(words[1]), words[2].equals("shown"), words[3].startsWith(DESCENDING) ? SortType.DESCENDING : SortType.ASCENDING,
                    words[3].equals(UNSORTED) ? 0 : turn.isEmpty() ? 1 : Integer.parseInt(turn)));
        }

        String text() {
            return id + " " + width + (shown ? " shown " : " hidden ") + (turn == 0 ? UNSORTED : (sort == SortType.DESCENDING ? DESCENDING : ASCENDING) + turn);
        }
    }

    /** What is not such a text counts as nothing. */
    static TableState of(String text) {
        return new TableState(Stream.of(text.split(",")).flatMap(Part::of).toList());
    }

    static TableState of(TableView<?> table) {
        return new TableState(table.getColumns().stream().map(column -> new Part(column.getId(), (int) Math.round(column.getWidth()), column.isVisible(), column.getSortType(),
                table.getSortOrder().indexOf(column) + 1)).toList());
    }

    String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining(", "));
    }

    /** The same with this column to be seen, and sorting alone; where it was hidden, it takes the place of the other one. */
    TableState sortedBy(String id, String insteadOf) {
        boolean hidden = parts.stream().anyMatch(part -> part.id.equals(id) && !part.shown);
        return new TableState(parts.stream().map(part -> new Part(part.id, part.width, part.id.equals(id) || part.shown && !(hidden && part.id.equals(insteadOf)), part.id.equals(id) ? SortType.ASCENDING : part.sort, part.id.equals(id) ? 1 : 0)).toList());
    }

    /** Columns it knows nothing of stand last, as they are. */
    <T> void applyTo(TableView<T> table) {
        if (parts.isEmpty()) return;
        var sorting = new ArrayList<TableColumn<T, ?>>();
        for (var part : parts.stream().sorted(Comparator.comparingInt(Part::turn)).toList()) {
            find(table, part.id).ifPresent(column -> {
                column.setPrefWidth(part.width);
                column.setVisible(part.shown);
                column.setSortType(part.sort);
                if (part.turn > 0) sorting.add(column);
            });
        }
        var order = parts.stream().map(Part::id).toList();
        var columns = new ArrayList<>(table.getColumns());
        columns.sort(Comparator.comparingInt(column -> order.contains(column.getId()) ? order.indexOf(column.getId()) : order.size()));
        if (!columns.equals(table.getColumns())) table.getColumns().setAll(columns);
        table.getSortOrder().setAll(sorting);
    }

    private static <T> Optional<TableColumn<T, ?>> find(TableView<T> table, String id) {
        return table.getColumns().stream().filter(column -> column.getId().equals(id)).findFirst();
    }
}
