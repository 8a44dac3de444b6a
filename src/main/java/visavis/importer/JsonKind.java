package visavis.importer;

import java.util.Set;
import java.util.function.Consumer;

import visavis.model.Refusal;

/** One kind of JSON export: which of its lists hold what we want, and what an item of them comes to. */
interface JsonKind {
    /** The format's name as the command line has it. */
    String name();

    /** The lists to go through, named as {@link JsonItems} does. */
    Set<String> lists();

    /**
     * Whether a file in which one of the lists was reached is of this kind.
     *
     * @param first the list's first item, {@code null} when it is empty
     * @throws Refusal when it is, and is nothing we can read
     */
    boolean isOurs(JsonItems file, JsonItem first) throws Refusal;

    /** Somebody to show every item to, once for each reading of a file. */
    Taker taker(ImportOptions options, Consumer<Row> sink);

    /** Turns items into rows, at once or when all have been seen. */
    interface Taker {
        void take(JsonItems file, JsonItem item);

        default void end() {}
    }
}
