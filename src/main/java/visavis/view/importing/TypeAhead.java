package visavis.view.importing;

import java.util.function.Function;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import visavis.model.Text;

/** Chooses from a box by typing: the first value that begins with what is typed, else one that has it in a later word. */
final class TypeAhead<T> {
    /** In milliseconds: who waits longer begins another word. */
    private static final long PAUSE = 1200;
    private final ComboBox<T> box;
    private final Function<T, String> name;
    private String typed = "";
    private long last;

    TypeAhead(ComboBox<T> box, Function<T, String> name) {
        this.box = box;
        this.name = name;
    }

    void install() {
        box.addEventFilter(KeyEvent.KEY_TYPED, this::type);
    }

    private void type(KeyEvent key) {
        var letter = key.getCharacter();
        if (letter.isEmpty() || letter.charAt(0) < ' ' || letter.isBlank() && typed.isEmpty() || key.isShortcutDown() || key.isAltDown()) return;
        long now = System.currentTimeMillis();
        typed = now - last > PAUSE ? letter : typed + letter;
        last = now;
        find(typed);
        key.consume();
    }

    private void find(String text) {
        var wanted = Text.fold(text);
        box.getItems().stream().filter(each -> folded(each).startsWith(wanted)).findFirst()
                .or(() -> box.getItems().stream().filter(each -> folded(each).contains(wanted)).findFirst()).ifPresent(box::setValue);
    }

    private String folded(T value) {
        return value == null ? "" : Text.fold(name.apply(value));
    }
}
