package visavis.view.settings;

import java.util.List;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import visavis.model.Circle;
import visavis.text.Messages;
import visavis.view.common.Icon;

/** One circle: its name, which can be written anew in place, how many are in it, and what holds for them. */
final class CircleRow extends GridPane {
    private static final double FAMILY = 96, CADENCE = 264, ACTIONS = 72;
    private final String circle;
    private final CirclesController circles;
    private final Messages messages;
    private final Label members = new Label(), trouble = new Label();
    private final TextField naming = new TextField();
    private final VBox reading;
    private final CheckBox family;
    private final CadenceField cadence = new CadenceField();

    CircleRow(String circle, CirclesController circles, Messages messages) {
        this.circle = circle;
        this.circles = circles;
        this.messages = messages;
        getStyleClass().add("circle");
        var name = new Label(circle);
        name.getStyleClass().add("circle-name");
        members.getStyleClass().add("caption");
        reading = new VBox(name, members);
        StackPane.setAlignment(reading, Pos.TOP_LEFT);
        family = new CheckBox(messages.get("settings.circles.family"));
        family.setAccessibleText(messages.get("settings.circles.family.aloud", circle));
        family.setOnAction(click -> decideFamily(family.isSelected()));
        cadence.wire(messages, messages.get("settings.circles.cadence.aloud", circle), messages.get("settings.circles.cadence.open"),
                chosen -> circles.decide(circle, said -> new Circle(said.name(), said.family(), chosen)));
        prepareNaming();
        var rename = button("rename", "fth-edit-2", messages.get("settings.circles.rename", circle), this::beginNaming);
        var remove = button("remove", "fth-trash-2", messages.get("settings.circles.remove", circle), () -> circles.remove(circle));
        getColumnConstraints().setAll(growing(), fixed(FAMILY), fixed(CADENCE), fixed(ACTIONS));
        var actions = new HBox(rename, remove);
        actions.getStyleClass().add("actions");
        addRow(0, new VBox(new StackPane(reading, naming), trouble), family, cadence, actions);
        getChildren().forEach(each -> setValignment(each, VPos.TOP));
    }

    private static ColumnConstraints growing() {
        var growing = new ColumnConstraints(120, 160, Double.MAX_VALUE);
        growing.setHgrow(Priority.ALWAYS);
        return growing;
    }

    private static ColumnConstraints fixed(double width) {
        return new ColumnConstraints(width, width, width);
    }

    private static Button button(String styleClass, String icon, String words, Runnable action) {
        var button = new Button(null, new Icon(icon));
        button.getStyleClass().addAll("button-icon", "flat", styleClass);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(click -> action.run());
        return button;
    }

    void show(Circle said, long howMany) {
        members.setText(messages.get("settings.circles.members", howMany));
        family.setSelected(said.family());
        cadence.show(said.cadence());
    }

    private void decideFamily(boolean is) {
        circles.decide(circle, said -> new Circle(said.name(), is, said.cadence()));
    }

    private void prepareNaming() {
        naming.getStyleClass().add("naming");
        naming.setAccessibleText(messages.get("settings.circles.rename", circle));
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.setText(messages.get("settings.circles.no-name"));
        for (Node hidden : List.of(naming, trouble)) {
            hidden.managedProperty().bind(hidden.visibleProperty());
            hidden.setVisible(false);
        }
        naming.setOnAction(enter -> commitName());
        naming.focusedProperty().subscribe((was, now) -> {
            if (was && !now) commitName();
        });
        naming.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) endNaming();
        });
    }

    private void beginNaming() {
        naming.setText(circle);
        naming.setVisible(true);
        reading.setVisible(false);
        naming.requestFocus();
        naming.selectAll();
    }

    private void commitName() {
        if (!naming.isVisible()) return;
        var to = naming.getText().strip();
        trouble.setVisible(to.isEmpty());
        if (to.isEmpty()) return;
        endNaming();
        if (!to.equals(circle)) circles.rename(circle, to);
    }

    private void endNaming() {
        naming.setVisible(false);
        trouble.setVisible(false);
        reading.setVisible(true);
    }
}
