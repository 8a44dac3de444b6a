package visavis.view.common;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * What a control tells a screen reader as help ({@code accessibleHelp}) it tells the pointer as a tooltip too. The tooltip, which is a window of
 * its own, is made when the pointer first comes that way.
 */
final class Hints {
    private Hints() {}

    static void install(Node screen) {
        screen.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, Hints::give);
    }

    private static void give(Event entered) {
        if (entered.getTarget() instanceof Control control && control.getTooltip() == null && control.getAccessibleHelp() != null) control.setTooltip(new Tooltip(control.getAccessibleHelp()));
    }
}
