package visavis.view.contact;

import java.util.Optional;

import javafx.scene.Node;

/** How one kind of value is typed: controls that are filled from a value and read back into one. */
interface Editor<T> {
    Node node();

    void show(T value);

    /** What was typed; asked only while there is no complaint. */
    T value();

    /** Why what was typed cannot be saved, as a plain sentence; marks the control at fault. */
    default Optional<String> complaint() {
        return Optional.empty();
    }

    /** Puts the keyboard where typing starts. */
    default void focus() {
        node().requestFocus();
    }
}
