package visavis.view.contact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import javafx.scene.Node;
import visavis.text.Messages;

/** The tags as chips, completed from those in use. */
final class TagsEditor implements Editor<Set<String>> {
    private final Chips<String> chips;
    private final Consumer<Consumer<List<String>>> inUse;

    /** @param inUse reads the tags in use and hands them over when they are there */
    TagsEditor(Messages messages, Consumer<Consumer<List<String>>> inUse) {
        this.inUse = inUse;
        chips = new Chips<>(messages, messages.get("contact.tags.prompt"), tag -> tag, Optional::of);
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
