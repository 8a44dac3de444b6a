package visavis.view.contact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import javafx.scene.Node;
import visavis.text.Messages;

/** A few words of the user's own, such as tags or circles, as chips completed from those in use. */
final class WordsEditor implements Editor<Set<String>> {
    private final Chips<String> chips;
    private final Consumer<Consumer<List<String>>> inUse;

    /** @param inUse reads the words in use and hands them over when they are there */
    WordsEditor(Messages messages, String prompt, Consumer<Consumer<List<String>>> inUse) {
        this.inUse = inUse;
        chips = new Chips<>(messages, prompt, word -> word, Optional::of);
    }

    @Override
    public Node node() {
        return chips;
    }

    @Override
    public void show(Set<String> value) {
        chips.items().setAll(value);
        chips.field().clear();
        inUse.accept(chips::offer);
    }

    @Override
    public Set<String> value() {
        chips.take();
        return new TreeSet<>(chips.items());
    }

    @Override
    public void focus() {
        chips.field().requestFocus();
    }
}
