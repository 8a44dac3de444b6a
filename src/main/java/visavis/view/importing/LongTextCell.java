package visavis.view.importing;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A text that may be longer than its column; the whole of it is in the tooltip. */
final class LongTextCell<S> extends TableCell<S, String> {
    /** Of a tooltip, in characters. */
    private static final int LONGEST = 1000;
    private final Tooltip whole = new Tooltip();

    LongTextCell() {
        whole.setWrapText(true);
        whole.setMaxWidth(480);
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
        whole.setText(text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026");
        setTooltip(empty || text == null || text.isEmpty() ? null : whole);
    }
}
