package visavis.view.duplicates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import visavis.action.FindDuplicates.Found;
import visavis.action.MergeContacts;
import visavis.model.Contact;
import visavis.model.Field;
import visavis.text.FieldText;
import visavis.text.Messages;
import visavis.view.common.ReasonList;

/** Two contacts side by side: why they may be one, and of each field in which they differ what the one person shall have. */
public final class Comparison extends VBox {
    private static final double NAMES = 112, BOTH = 72;
    private final Label title = new Label(), likely = new Label();
    private final ReasonList reasons = new ReasonList();
    private final GridPane grid = new GridPane();
    private final List<FieldChoice> choices = new ArrayList<>();
    private Messages messages;
    private Found pair;

    public Comparison() {
        getStyleClass().add("comparison");
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        likely.getStyleClass().add("muted");
        grid.getStyleClass().add("fields");
        grid.getColumnConstraints().setAll(fixed(NAMES), half(), half(), fixed(BOTH));
        getChildren().setAll(new VBox(title, likely), reasons, grid);
    }

    private static ColumnConstraints fixed(double width) {
        return new ColumnConstraints(width, width, width);
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints(80, 200, Double.MAX_VALUE);
        half.setHgrow(Priority.ALWAYS);
        return half;
    }

    void wire(Messages words) {
        messages = words;
    }

    /** {@code one} and {@code other} are the pair's two with everything known of them. */
    void show(Found found, Contact one, Contact other) {
        pair = found;
        title.setText(messages.get("duplicates.names", one.display(), other.display()));
        likely.setText(messages.get("duplicates.likely", PairCell.percent(found)));
        reasons.show(found.likeness(), messages);
        grid.getChildren().clear();
        choices.clear();
        put(head(one), 1, 0, 1);
        put(head(other), 2, 0, 1);
        var together = MergeContacts.preview(one, other, Map.of());
        var words = new FieldText(messages);
        for (var field : Field.values()) row(field, one, other, together, words);
    }

    private Label head(Contact contact) {
        var head = new Label(messages.get("duplicates.number", contact.display(), Long.toString(contact.id())));
        head.getStyleClass().add("section");
        return head;
    }

    private void row(Field field, Contact one, Contact other, Contact together, FieldText words) {
        var mine = words.lines(field, one);
        var theirs = words.lines(field, other);
        if (mine.isEmpty() && theirs.isEmpty()) return;
        var name = new Label(words.name(field));
        name.getStyleClass().add("field");
        int row = grid.getRowCount();
        put(name, 0, row, 1);
        if (mine.equals(theirs)) same(String.join("\n", mine), row);
        else choice(new FieldChoice(field, one, other, together, words, messages), row);
    }

    private void same(String value, int row) {
        var label = new Label(value);
        label.setWrapText(true);
        label.getStyleClass().add("same");
        put(label, 1, row, 3);
    }

    private void choice(FieldChoice choice, int row) {
        choices.add(choice);
        for (int i = 0; i < choice.radios().size(); i++) put(choice.radios().get(i), 1 + i, row, 1);
    }

    /** Beside a long note, the others stand where it begins. */
    private void put(Node node, int column, int row, int columns) {
        GridPane.setValignment(node, VPos.TOP);
        grid.add(node, column, row, columns, 1);
    }

    /** The pair that is compared; {@code null} before the first. */
    Found pair() {
        return pair;
    }

    /** The fields of which the user chose whose value to take, by the contact's id. */
    Map<Field, Long> chosen() {
        var chosen = new EnumMap<Field, Long>(Field.class);
        for (var choice : choices) choice.chosen(pair.one().id(), pair.other().id()).ifPresent(whose -> chosen.put(choice.field(), whose));
        return chosen;
    }
}
