package visavis.importer;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import visavis.model.DateOrder;
import visavis.model.Mapping;
import visavis.model.OpenDate;

/** A file whose format is known, ready to be read, as often as one likes. */
interface Reading {
    /** The format's name as the command line has it. */
    String format();

    /** Which way round the dates are; nothing when there are none whose order one could ask for. */
    default Optional<DateOrder> dateOrder() {
        return Optional.empty();
    }

    /** The first of its dates, when nothing tells which way round they are. */
    default Optional<OpenDate> openDate() {
        return Optional.empty();
    }

    /** What its columns hold, when that is the user's word and not found out. */
    default Optional<Mapping> mapping() {
        return Optional.empty();
    }

    /** The row that names its columns, as it stands in the file, behind the sign that sets cells apart; empty for what is no table. */
    default String header() {
        return "";
    }

    /** Hands over row after row as it is read, so that no file need fit into memory. */
    void read(Consumer<Row> sink, LongConsumer bytesRead) throws IOException;
}
