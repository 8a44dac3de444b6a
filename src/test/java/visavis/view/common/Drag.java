package visavis.view.common;

import java.nio.file.Path;
import java.util.Arrays;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.Toolkit;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/**
 * Something dragged over the window from another program. The headless platform has no dragging of its own, so the events are made
 * here, in the order of the real ones and on a real dragboard, which borrows the place of the clipboard. On the screen thread only.
 */
public final class Drag {
    private final Dragboard board = DragboardHelper.createDragboard(Toolkit.getToolkit().getSystemClipboard());

    private Drag(ClipboardContent content) {
        board.setContent(content);
    }

    public static Drag of(Path... files) {
        var content = new ClipboardContent();
        content.putFiles(Arrays.stream(files).map(Path::toFile).toList());
        return new Drag(content);
    }

    public static Drag of(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        return new Drag(content);
    }

    /** Whether it could be dropped there. */
    public boolean over(Node node) {
        fire(node, DragEvent.DRAG_ENTERED_TARGET);
        return fire(node, DragEvent.DRAG_OVER).isAccepted();
    }

    public void away(Node node) {
        for (Node each = node; each != null; each = each.getParent()) fire(each, DragEvent.DRAG_EXITED);
    }

    /** Lets go of it there; returns whether somebody took it. */
    public boolean drop(Node node) {
        if (!over(node)) return false;
        boolean taken = fire(node, DragEvent.DRAG_DROPPED).isDropCompleted();
        away(node);
        return taken;
    }

    private DragEvent fire(Node node, EventType<DragEvent> type) {
        var drag = new DragEvent(node, node, type, board, 0, 0, 0, 0, TransferMode.COPY, null, null, null);
        Event.fireEvent(node, drag);
        return drag;
    }
}
