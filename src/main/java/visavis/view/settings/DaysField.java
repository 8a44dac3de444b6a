package visavis.view.settings;

import java.util.OptionalInt;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;

/** A number of days as one types it, which may be none for a while. */
public final class DaysField extends TextField {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    public DaysField() {
        setPrefColumnCount(4);
    }

    /** The number when it is a whole one in the range, else nothing, and the field shows that it is wrong. */
    OptionalInt days(int least, int most) {
        var text = getText().strip();
        boolean fits = text.matches("\\d{1,4}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
        mark(!fits);
        return fits ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    void mark(boolean invalid) {
        pseudoClassStateChanged(INVALID, invalid);
    }

    void show(int days) {
        setText(Integer.toString(days));
        mark(false);
    }
}
