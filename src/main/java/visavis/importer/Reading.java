package visavis.importer;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** A file whose format is known, ready to be read, as often as one likes. */
interface Reading {
    /** The format's name as the command line has it. */
    String format();

    /** Which way round the dates are; nothing when there are none whose order one could ask for. */
    default Optional<DateOrder> dateOrder() {
        return Optional.empty();
    }

    /** Hands over row after row as it is read, so that no file need fit into memory. */
    void read(Consumer<Row> sink, LongConsumer bytesRead) throws IOException;
}
