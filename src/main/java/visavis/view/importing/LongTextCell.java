package visavis.view.importing;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A text that may be longer than its column; the whole of it is in the tooltip. */
final class LongTextCell<S> extends TableCell<S, String> {
    private final Tooltip whole = new Tooltip();

    LongTextCell() {
        whole.setWrapText(true);
        whole.setMaxWidth(480);
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
        whole.setText(text);
        setTooltip(empty || text == null || text.isEmpty() ? null : whole);
    }
}
