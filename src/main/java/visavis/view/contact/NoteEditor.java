package visavis.view.contact;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import visavis.model.Text;

/** Long text, where Enter begins a new line and Tab goes on to the next field. */
final class NoteEditor implements Editor<String> {
    private static final int ROWS = 5;
    private final TextArea area = new TextArea();

    NoteEditor(String prompt) {
        area.setPromptText(prompt);
        area.setAccessibleText(prompt);
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::insteadOfTab);
    }

    private void insteadOfTab(KeyEvent key) {
        if (key.getCode() != KeyCode.TAB || key.isControlDown() || key.isAltDown()) return;
        key.consume();
        area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }

    @Override
    public Node node() {
        return area;
    }

    @Override
    public void show(String value) {
        area.setText(value);
    }

    @Override
    public String value() {
        return Text.clean(area.getText());
    }

    @Override
    public void focus() {
        area.requestFocus();
        area.end();
    }
}
