package visavis.view.contact;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** Something that is so or is not. */
final class MarkEditor implements Editor<Boolean> {
    private final CheckBox box;
    private final HBox pane;

    MarkEditor(String text) {
        box = new CheckBox(text);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::save);
        pane = new HBox(box);
        pane.getStyleClass().add("mark-editor");
    }

    /** A check box takes Enter for a click; here it saves, as everywhere on the card. */
    private void save(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER) return;
        key.consume();
        pane.fireEvent(key.copyFor(pane, pane));
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(Boolean value) {
        box.setSelected(value);
    }

    @Override
    public Boolean value() {
        return box.isSelected();
    }

    @Override
    public void focus() {
        box.requestFocus();
    }
}
