package visavis.view.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import visavis.action.ChangeTieSettings;
import visavis.action.EditCircles;
import visavis.model.Circle;
import visavis.task.Background;
import visavis.task.InTurn;
import visavis.text.Messages;
import visavis.view.common.Shell;

/** The circles, and what holds for everybody in one. Who is in it is said on the people's cards. */
public final class CirclesController {
    private final EditCircles edit;
    private final ChangeTieSettings change;
    private final InTurn saving;
    private final Messages messages;
    private final Shell shell;
    private Map<String, CircleRow> rows = Map.of();

    @FXML private VBox list;
    @FXML private Label none;

    public CirclesController(EditCircles edit, ChangeTieSettings change, Background background, Messages messages, Shell shell) {
        this.edit = edit;
        this.change = change;
        this.saving = background.inTurn();
        this.messages = messages;
        this.shell = shell;
    }

    /** Rows that stay are kept, and with them where the keyboard is. */
    void show(List<Circle> circles, Map<String, Long> members) {
        var now = new LinkedHashMap<String, CircleRow>();
        for (var circle : circles) {
            var row = rows.containsKey(circle.name()) ? rows.get(circle.name()) : new CircleRow(circle.name(), this, messages);
            row.show(circle, members.getOrDefault(circle.name(), 0L));
            now.put(circle.name(), row);
        }
        rows = now;
        if (!list.getChildren().equals(List.copyOf(now.values()))) list.getChildren().setAll(now.values());
        none.setVisible(circles.isEmpty());
        list.setVisible(!circles.isEmpty());
    }

    void decide(String circle, UnaryOperator<Circle> decision) {
        run(() -> {
            change.circle(circle, decision);
            return null;
        }, "");
    }

    void rename(String circle, String to) {
        run(() -> {
            edit.rename(circle, to);
            return null;
        }, messages.get("settings.circles.renamed", circle, to));
    }

    void remove(String circle) {
        run(() -> {
            edit.remove(circle);
            return null;
        }, messages.get("settings.circles.removed", circle));
    }

    private void run(Callable<Void> work, String done) {
        saving.run(work, nothing -> {
            if (!done.isEmpty()) shell.done(done);
        }, shell::problem);
    }
}
