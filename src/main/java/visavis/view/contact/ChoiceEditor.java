package visavis.view.contact;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import visavis.model.Coded;
import visavis.text.Messages;

/** One of a few words. */
final class ChoiceEditor<E extends Coded> implements Editor<E> {
    private final ComboBox<E> box = new ComboBox<>();

    ChoiceEditor(Messages messages, String prompt, E[] choices) {
        box.getItems().setAll(choices);
        box.setAccessibleText(prompt);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return value == null ? "" : messages.name(value);
            }

            @Override
            public E fromString(String name) {
                return box.getItems().stream().filter(each -> toString(each).equals(name)).findFirst().orElse(null);
            }
        });
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(E value) {
        box.setValue(value);
    }

    @Override
    public E value() {
        return box.getValue();
    }
}
