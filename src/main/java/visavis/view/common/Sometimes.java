package visavis.view.common;

import java.util.List;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Takes a node out of its pane while it is not wanted: JavaFX styles hidden nodes as carefully as those in view, at the start too. */
public final class Sometimes {
    private final Pane pane;
    private final Node node;
    private final List<Node> before;

    private Sometimes(Pane pane, Node node) {
        this.pane = pane;
        this.node = node;
        before = List.copyOf(pane.getChildren().subList(0, pane.getChildren().indexOf(node)));
    }

    /** From now on the node is in its place in the pane only while that is true. */
    public static void in(Pane pane, Node node, ObservableBooleanValue wanted) {
        var sometimes = new Sometimes(pane, node);
        wanted.subscribe(sometimes::set);
    }

    private void set(boolean there) {
        if (!there) pane.getChildren().remove(node);
        else if (!pane.getChildren().contains(node)) pane.getChildren().add(place(), node);
    }

    private int place() {
        int place = 0;
        for (var each : before) place = Math.max(place, pane.getChildren().indexOf(each) + 1);
        return place;
    }
}
