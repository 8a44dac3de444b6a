package visavis.importer;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import visavis.model.Refusal;

/** One kind of outside file. A new one is a class that implements this and a line in {@link ImportFile}. */
interface Format {
    /** The format names this can recognise, and be told to take a file for. */
    Set<String> names();

    /**
     * How to read the file, if it is of this kind; nothing when it is not.
     *
     * @throws Refusal when it is, and is nothing we can read
     */
    Optional<Reading> recognise(TextFile file, ImportOptions options) throws IOException, Refusal;
}
