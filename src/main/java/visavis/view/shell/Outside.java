package visavis.view.shell;

import java.util.function.Consumer;

/** What the window needs from the program around it: the system's browser, and a way to another store. */
public record Outside(Consumer<String> browser, Consumer<Leaving> leave) {
    /** Where to: invented sample people, or back to one's own. */
    public enum Leaving { TO_SAMPLE, TO_OWN }
}
