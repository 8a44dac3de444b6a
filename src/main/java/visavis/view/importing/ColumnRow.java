package visavis.view.importing;

import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import visavis.model.Guess;

/** A column of somebody's table: what it is called, three of its values, what it holds. */
final class ColumnRow extends GridPane {
    private static final PseudoClass UNUSED = PseudoClass.getPseudoClass("unused");
    private final MeaningBox meaning;

    ColumnRow(Guess column, int number, String value, ImportWords words, Consumer<String> changed) {
        getStyleClass().add("column-row");
        var name = column.header().isBlank() ? words.get("import.map.unnamed", number) : column.header();
        meaning = new MeaningBox(name, value, words);
        meaning.setMaxWidth(Double.MAX_VALUE);
        getColumnConstraints().addAll(share(30), share(40), share(30));
        add(one(name, "name"), 0, 0);
        add(samples(column, words), 1, 0);
        add(meaning, 2, 0);
        mark(value);
        meaning.valueProperty().subscribe((before, now) -> {
            if (now == null || now.equals(before)) return;
            mark(now);
            changed.accept(now);
        });
    }

    private static ColumnConstraints share(double percent) {
        var constraints = new ColumnConstraints();
        constraints.setPercentWidth(percent);
        constraints.setHgrow(Priority.ALWAYS);
        return constraints;
    }

    private static VBox samples(Guess column, ImportWords words) {
        if (column.samples().isEmpty()) return new VBox(one(words.get("import.map.empty"), "caption"));
        var box = new VBox();
        column.samples().forEach(sample -> box.getChildren().add(one(sample.lines().collect(Collectors.joining(" ")), "sample")));
        return box;
    }

    private static Label one(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setTooltip(new Tooltip(text));
        return label;
    }

    private void mark(String value) {
        pseudoClassStateChanged(UNUSED, value.equals("noise"));
    }

    void focus() {
        meaning.requestFocus();
    }
}
