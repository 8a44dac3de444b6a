package visavis.view.numbers;

import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import visavis.insight.TieStrength;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.text.Messages;
import visavis.view.common.Screen;
import visavis.view.common.Shell;

/** The page <em>About these numbers</em>: a part for each thing that is worked out, then what it all rests on. */
public final class NumbersController implements Screen {
    private final Stores stores;
    private final Background background;
    private final Messages messages;
    private final Shell shell;
    private Runnable leave = () -> {};
    private Label halfLife;

    @FXML private Node root;
    @FXML private ScrollPane numbersScroll;
    @FXML private VBox column;

    public NumbersController(Stores stores, Background background, Messages messages, Shell shell) {
        this.stores = stores;
        this.background = background;
        this.messages = messages;
        this.shell = shell;
    }

    @FXML
    private void initialize() {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        halfLife = text("numbers.strength.half-life", 0);
        halfLife.setId("halfLifeNow");
        column.getChildren().setAll(
                text("numbers.intro"),
                part("numbers.strength", text("numbers.strength.days"), new WeightTable(messages), halfLife, text("numbers.strength.reactions", TieStrength.REACTIONS_AT_MOST),
                        text("numbers.strength.factors"), text("numbers.strength.scale", TieStrength.STRONG)),
                part("numbers.suggestion", text("numbers.suggestion.strong", TieStrength.STRONG, TieStrength.ENOUGH_DAYS, TieStrength.FAINT), text("numbers.suggestion.weak")),
                part("numbers.rhythm", text("numbers.rhythm.own"), text("numbers.rhythm.yours"), text("numbers.rhythm.lapsed")),
                part("numbers.fading", text("numbers.fading.when", TieStrength.FAINT, TieStrength.STRONG), text("numbers.fading.family"), text("numbers.fading.bands")),
                part("numbers.stage", new StageTable(messages), text("numbers.stage.kept"), text("numbers.stage.why")),
                part("numbers.basis", text("numbers.basis.data"), text("numbers.basis.strength"), text("numbers.basis.found", TieStrength.STRONG)),
                part("numbers.limits", text("numbers.limits.online"), text("numbers.limits.students"), text("numbers.limits.word")),
                part("numbers.sources", Stream.of(messages.get("numbers.sources.list").split(";")).map(String::strip).map(NumbersController::source).toArray(Node[]::new)));
    }

    private VBox part(String heading, Node... content) {
        var title = new Label(messages.get(heading));
        title.getStyleClass().add("heading");
        var part = new VBox(title);
        part.getStyleClass().add("part");
        part.getChildren().addAll(content);
        return part;
    }

    private Label text(String key, Object... args) {
        var text = new Label(messages.get(key, args));
        text.setWrapText(true);
        text.getStyleClass().add("paragraph");
        return text;
    }

    private static Label source(String words) {
        var source = new Label(words);
        source.setWrapText(true);
        source.getStyleClass().add("source");
        return source;
    }

    /** Whither the way back leads. */
    public void setOnLeave(Runnable action) {
        leave = action;
    }

    @Override
    public void refresh() {
        background.run(() -> stores.tieSettings().get().halfLife()).then(days -> halfLife.setText(messages.get("numbers.strength.half-life", days))).orElse(shell::problem);
    }

    @Override
    public void focus() {
        numbersScroll.setVvalue(0);
        numbersScroll.requestFocus();
    }

    @FXML
    private void leave() {
        leave.run();
    }

    private void press(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) return;
        key.consume();
        leave();
    }
}
