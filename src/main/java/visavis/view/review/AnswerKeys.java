package visavis.view.review;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** One key each. A key held down answers once: whoever rests a finger on it has seen one card only. */
final class AnswerKeys {
    private final Runnable strong, weak, skip, back, leave;
    private KeyCode held;

    AnswerKeys(Runnable strong, Runnable weak, Runnable skip, Runnable back, Runnable leave) {
        this.strong = strong;
        this.weak = weak;
        this.skip = skip;
        this.back = back;
        this.leave = leave;
    }

    void press(KeyEvent key) {
        var action = key.isAltDown() ? null : key.isShortcutDown() ? withShortcut(key.getCode()) : plain(key);
        if (action == null) return;
        key.consume();
        if (key.getCode() == held) return;
        held = key.getCode();
        action.run();
    }

    void release(KeyEvent key) {
        if (key.getCode() == held) held = null;
    }

    /** Undo is at home here: it takes back what was said last, and nothing that was done before. */
    private Runnable withShortcut(KeyCode code) {
        return code == KeyCode.Z ? back : null;
    }

    private Runnable plain(KeyEvent key) {
        return switch (key.getCode()) {
            case S -> strong;
            case W -> weak;
            case U, LEFT -> back;
            case RIGHT -> skip;
            case SPACE -> key.getTarget() instanceof ButtonBase ? null : skip;
            case ESCAPE -> leave;
            default -> null;
        };
    }
}
