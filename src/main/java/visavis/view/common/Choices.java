package visavis.view.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Combo boxes that filter: a first line that leaves the choice open, then the values by their names. */
public final class Choices {
    private Choices() {}

    /** @param open what the box says while nothing is chosen; {@code null} when something always is */
    public static <T> void fill(ComboBox<T> box, String open, List<T> values, Function<T, String> name) {
        var chosen = box.getValue();
        var items = new ArrayList<T>();
        if (open != null) items.add(null);
        items.addAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? open == null ? "" : open : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                return null;
            }
        });
        box.setPromptText(open);
        box.getItems().setAll(items);
        box.setValue(chosen != null && values.contains(chosen) ? chosen : null);
    }
}
