package visavis.view.contact;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** One of a few words. */
final class ChoiceEditor<T> implements Editor<T> {
    private final ComboBox<T> box = new ComboBox<>();

    ChoiceEditor(String prompt, List<T> choices, Function<T, String> name) {
        box.getItems().setAll(choices);
        box.setAccessibleText(prompt);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                return box.getItems().stream().filter(each -> toString(each).equals(text)).findFirst().orElse(null);
            }
        });
    }

    /** Whoever shows more or less with each choice is told of it. */
    ChoiceEditor<T> onChoice(Consumer<T> chosen) {
        box.valueProperty().subscribe(chosen);
        return this;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(T value) {
        box.setValue(value);
    }

    @Override
    public T value() {
        return box.getValue();
    }
}
