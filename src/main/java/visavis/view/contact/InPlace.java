package visavis.view.contact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * A value that reads as text and turns into its editor where it stands. Click, Enter or Space opens it; Enter (in long text
 * with Ctrl or Cmd) or leaving it saves, Escape gives up. What cannot be saved stays open with a sentence that says why.
 */
final class InPlace<T> extends VBox {
    private final VBox reading = new VBox();
    private final Label trouble = new Label();
    private final String name;
    private final Supplier<Editor<T>> editors;
    private final Function<T, List<? extends Node>> lines;
    private final Consumer<T> save;
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private Function<T, Optional<String>> refusal = value -> Optional.empty();
    private Editor<T> editor;
    private T value;

    /** @param name what the value is, for a screen reader */
    InPlace(String name, Supplier<Editor<T>> editors, Function<T, List<? extends Node>> lines, Consumer<T> save) {
        this.name = name;
        this.editors = editors;
        this.lines = lines;
        this.save = save;
        getStyleClass().add("in-place");
        reading.getStyleClass().add("reading");
        reading.setFocusTraversable(true);
        reading.setAccessibleRole(AccessibleRole.BUTTON);
        reading.setOnMouseClicked(click -> edit());
        reading.setOnKeyPressed(this::open);
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::finish);
        addEventHandler(KeyEvent.KEY_RELEASED, typed -> complainNoMore());
        getChildren().setAll(reading);
    }

    /** What even a well-typed value is refused for. */
    void refuse(Function<T, Optional<String>> reason) {
        refusal = reason;
    }

    /** Shows the value, unless somebody is typing another. */
    void show(T fresh) {
        value = fresh;
        if (!editing.get()) read();
    }

    /** Whether the value reads as anything at all. */
    boolean hasText() {
        return !reading.getChildren().isEmpty();
    }

    ReadOnlyBooleanProperty editing() {
        return editing.getReadOnlyProperty();
    }

    void edit() {
        if (editing.get()) return;
        if (editor == null) prepare();
        editor.show(value);
        getChildren().setAll(editor.node());
        editing.set(true);
        editor.focus();
    }

    /** Saves the value as if it had been typed. */
    void say(T said) {
        save.accept(said);
        reading.requestFocus();
    }

    /** Saves and closes; stays open when what was typed cannot be saved. Without anything open it is just true. */
    boolean commit() {
        if (!editing.get()) return true;
        var complaint = complaint();
        if (complaint.isPresent()) {
            complain(complaint.get());
            return false;
        }
        var typed = editor.value();
        boolean same = Objects.equals(typed, value);
        value = typed;
        close();
        if (!same) save.accept(typed);
        return true;
    }

    void cancel() {
        if (editing.get()) close();
    }

    /** What was typed, told in one sentence, when it cannot be saved. */
    Optional<String> complaint() {
        return editing.get() ? editor.complaint().or(() -> refusal.apply(editor.value())) : Optional.empty();
    }

    private void prepare() {
        editor = editors.get();
        var node = editor.node();
        node.focusWithinProperty().addListener((focus, was, is) -> {
            if (!is && node.getScene() != null) commit();
        });
    }

    private void open(KeyEvent key) {
        if (key.getTarget() != reading || key.getCode() != KeyCode.ENTER && key.getCode() != KeyCode.SPACE) return;
        key.consume();
        edit();
    }

    private void finish(KeyEvent key) {
        if (!editing.get() || key.getCode() != KeyCode.ENTER && key.getCode() != KeyCode.ESCAPE) return;
        key.consume();
        if (key.getCode() == KeyCode.ESCAPE) cancel();
        else commit();
        if (!editing.get()) reading.requestFocus();
    }

    private void complain(String sentence) {
        trouble.setText(sentence);
        editor.node().setAccessibleHelp(sentence);
        if (!getChildren().contains(trouble)) getChildren().add(trouble);
    }

    private void complainNoMore() {
        if (getChildren().contains(trouble)) complaint().ifPresentOrElse(this::complain, () -> getChildren().remove(trouble));
    }

    private void close() {
        editing.set(false);
        getChildren().setAll(reading);
        read();
    }

    private void read() {
        reading.getChildren().setAll(lines.apply(value));
        reading.setAccessibleText(texts(reading).filter(text -> !text.isBlank()).collect(Collectors.joining(", ", name + ": ", "")));
    }

    private static Stream<String> texts(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().flatMap(node -> switch (node) {
            case Label label -> Stream.of(label.getText());
            case Pane pane -> texts(pane);
            default -> Stream.of();
        });
    }
}
