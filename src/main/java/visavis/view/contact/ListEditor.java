package visavis.view.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import visavis.view.common.Icon;

/** Any number of values of one kind, one below the other; those left empty are dropped. */
final class ListEditor<T> implements Editor<List<T>> {
    private final List<Editor<T>> items = new ArrayList<>();
    private final VBox rows = new VBox();
    private final VBox pane = new VBox(rows);
    private final Button more = new Button();
    private final String removeText;
    private final Supplier<? extends Editor<T>> kind;
    private final T blank;
    private final Predicate<T> empty;

    /** @param blank what a new row starts from */
    ListEditor(Supplier<? extends Editor<T>> kind, T blank, Predicate<T> empty, String moreText, String removeText) {
        this.kind = kind;
        this.blank = blank;
        this.empty = empty;
        this.removeText = removeText;
        more.setText(moreText);
        more.setGraphic(new Icon("fth-plus"));
        more.getStyleClass().addAll("flat", "small");
        more.setOnAction(click -> add(blank).focus());
        rows.getStyleClass().add("rows");
        pane.getStyleClass().add("list-editor");
        pane.getChildren().add(more);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(List<T> values) {
        items.clear();
        rows.getChildren().clear();
        values.forEach(this::add);
        if (values.isEmpty()) add(blank);
    }

    @Override
    public List<T> value() {
        return items.stream().map(Editor::value).filter(empty.negate()).toList();
    }

    @Override
    public Optional<String> complaint() {
        // Every item is asked, because asking is what marks it.
        return items.stream().map(Editor::complaint).flatMap(Optional::stream).reduce((first, later) -> first);
    }

    @Override
    public void focus() {
        items.getFirst().focus();
    }

    private Editor<T> add(T value) {
        var item = kind.get();
        item.show(value);
        items.add(item);
        var row = new HBox(item.node());
        row.getStyleClass().add("row");
        row.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(item.node(), Priority.ALWAYS);
        row.getChildren().add(remover(() -> {
            // The keyboard goes first: leaving the editor with the row would save and close it.
            more.requestFocus();
            items.remove(item);
            rows.getChildren().remove(row);
        }));
        rows.getChildren().add(row);
        return item;
    }

    private Button remover(Runnable remove) {
        var button = new Button(null, new Icon("fth-x"));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(removeText);
        button.setTooltip(new Tooltip(removeText));
        button.setOnAction(click -> remove.run());
        return button;
    }
}
