package visavis.view.contact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import visavis.model.Text;

/** A value of several texts, such as a postal address: one field for each, flowing into as many columns as there is room for. */
final class PartsEditor<T> implements Editor<T> {
    /** A part with its prompt; wide parts hold a street, narrow ones a postal code. */
    record Part(String prompt, int columns) {}

    private final Pane pane;
    private final List<TextField> fields;
    private final Function<T, List<String>> split;
    private final Function<List<String>, T> join;
    private Check check;

    PartsEditor(List<Part> parts, Function<T, List<String>> split, Function<List<String>, T> join) {
        this.split = split;
        this.join = join;
        fields = parts.stream().map(PartsEditor::field).toList();
        pane = fields.size() == 2 ? line(fields) : new FlowPane();
        pane.getStyleClass().add("parts");
        pane.getChildren().setAll(fields);
    }

    /** The same with a rule, told at the given part. */
    PartsEditor<T> checked(int part, Function<List<String>, Optional<String>> rule) {
        check = new Check(fields.get(part), () -> rule.apply(typed()));
        return this;
    }

    /** Two fields always share a line: the value takes what its label leaves. */
    private static HBox line(List<TextField> fields) {
        HBox.setHgrow(fields.getFirst(), Priority.ALWAYS);
        fields.getLast().setMinWidth(Region.USE_PREF_SIZE);
        return new HBox();
    }

    private static TextField field(Part part) {
        var field = new TextField();
        field.setPrefColumnCount(part.columns());
        field.setPromptText(part.prompt());
        field.setAccessibleText(part.prompt());
        return field;
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(T value) {
        var texts = split.apply(value);
        IntStream.range(0, fields.size()).forEach(i -> fields.get(i).setText(texts.get(i)));
    }

    @Override
    public T value() {
        return join.apply(typed());
    }

    private List<String> typed() {
        return fields.stream().map(field -> Text.clean(field.getText())).toList();
    }

    @Override
    public Optional<String> complaint() {
        return check == null ? Optional.empty() : check.complaint();
    }

    @Override
    public void focus() {
        fields.getFirst().requestFocus();
    }
}
