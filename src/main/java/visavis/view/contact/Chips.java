package visavis.view.contact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import visavis.model.Text;
import visavis.text.Messages;
import visavis.view.common.Icon;

/**
 * A set of things with names, each a chip that a click takes out, and a field that finds or makes more: Enter or a comma adds
 * what is typed, Backspace in the empty field takes the last chip out.
 */
final class Chips<T> extends FlowPane {
    private static final int OFFERED = 8, COLUMNS = 16;
    private final ObservableList<T> items = FXCollections.observableArrayList();
    private final TextField field = new TextField();
    private final Messages messages;
    private final Function<T, String> name;
    private final Function<String, Optional<T>> find;
    private volatile List<T> known = List.of();

    /** @param find whom or what a typed name means; empty when nothing */
    Chips(Messages messages, String prompt, Function<T, String> name, Function<String, Optional<T>> find) {
        this.messages = messages;
        this.name = name;
        this.find = find;
        getStyleClass().add("chips");
        field.setPrefColumnCount(COLUMNS);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::type);
        items.addListener((ListChangeListener<T>) change -> draw());
        getChildren().setAll(field);
        complete();
    }

    ObservableList<T> items() {
        return items;
    }

    TextField field() {
        return field;
    }

    /** What completion offers. */
    void offer(List<T> all) {
        known = List.copyOf(all);
    }

    /** Adds what is typed; false when it means nothing known. Nothing typed is fine. */
    boolean take() {
        var typed = Text.clean(field.getText());
        if (typed.isEmpty()) return true;
        var found = find.apply(typed);
        found.ifPresent(this::add);
        return found.isPresent();
    }

    private void add(T item) {
        field.clear();
        if (!items.contains(item)) items.add(item);
    }

    private void press(KeyEvent key) {
        boolean empty = field.getText().isEmpty();
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !empty) {
            take();
            key.consume();
        } else if (key.getCode() == KeyCode.BACK_SPACE && empty && !items.isEmpty()) {
            items.removeLast();
        }
    }

    private void type(KeyEvent key) {
        if (!key.getCharacter().equals(",")) return;
        take();
        key.consume();
    }

    private void complete() {
        var naming = new StringConverter<T>() {
            @Override
            public String toString(T item) {
                return name.apply(item);
            }

            @Override
            public T fromString(String typed) {
                return find.apply(typed).orElse(null);
            }
        };
        AutoCompletionBinding<T> completion = TextFields.bindAutoCompletion(field, request -> matching(request.getUserText()), naming);
        completion.setOnAutoCompleted(chosen -> add(chosen.getCompletion()));
    }

    /** Asked off the screen thread, hence of the unchanging list only. */
    private List<T> matching(String typed) {
        var wanted = Text.fold(typed);
        if (wanted.isEmpty()) return List.of();
        return known.stream().filter(each -> (" " + Text.fold(name.apply(each))).contains(" " + wanted)).limit(OFFERED).toList();
    }

    /** The field stays where it is: taken out and put back it would lose the keyboard. */
    private void draw() {
        getChildren().remove(0, getChildren().size() - 1);
        getChildren().addAll(0, items.stream().map(this::chip).toList());
    }

    private Button chip(T item) {
        var chip = new Button(name.apply(item), new Icon("fth-x"));
        chip.getStyleClass().setAll("chip", "chip-button");
        chip.setAlignment(Pos.CENTER);
        chip.setAccessibleText(messages.get("contact.chip.remove", name.apply(item)));
        chip.setOnAction(click -> {
            field.requestFocus();
            items.remove(item);
        });
        return chip;
    }
}
