package visavis.importer;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import visavis.model.DateOrder;
import visavis.model.Mapping;
import visavis.model.OpenDate;
import visavis.model.Refusal;

/**
 * A file somebody wants to import: looked at once, to learn what it is, and then read row by row.
 * What it is follows from its content, or from the user's word, never from its name.
 */
public final class ImportFile {
    /** The format of a table of people that no program in particular writes. */
    public static final String ANY_TABLE = Header.ANY_TABLE;
    private static final List<Format> FORMATS = List.of(new JsonFormat(new FacebookFriends()), new JsonFormat(new InstagramFollows()), new JsonFormat(new XFollows()),
            new JsonFormat(new TelegramContacts()), new JsonFormat(new MonicaFile()), new JsonFormat(new VisavisFile()), new JsonFormat(new JCards()), new Chats(),
            new VCards(), new XCards(), new Ldif(), new Eudora(), new Tables(), new Headerless());

    private final TextFile file;
    private final Reading reading;

    private ImportFile(TextFile file, Reading reading) {
        this.file = file;
        this.reading = reading;
    }

    /** @throws Refusal when it is missing, a folder, not readable, empty, not text, or nothing we know */
    public static ImportFile open(Path path, ImportOptions options) throws Refusal {
        var forced = options.format();
        if (!forced.isEmpty() && FORMATS.stream().noneMatch(format -> format.names().contains(forced))) throw new Refusal("unknown-format", forced);
        var file = TextFile.open(path);
        try {
            for (var format : FORMATS) {
                if (!forced.isEmpty() && !format.names().contains(forced)) continue;
                var reading = format.recognise(file, options);
                if (reading.isPresent()) return new ImportFile(file, reading.get());
            }
        } catch (IOException unreadable) {
            throw new Refusal(unreadable, "unreadable-file", file.name());
        }
        throw forced.isEmpty() ? new Refusal("unknown-file", file.name()) : new Refusal("not-that-format", file.name(), forced);
    }

    /**
     * The table in a file, also in one that nobody recognises, for the user to say what its columns hold; nothing when it is no table.
     *
     * @throws Refusal when it is missing, a folder, not readable, empty or not text
     */
    public static Optional<TableSketch> table(Path path) throws Refusal {
        var file = TextFile.open(path);
        try {
            return Tables.sketch(file);
        } catch (IOException unreadable) {
            throw new Refusal(unreadable, "unreadable-file", file.name());
        }
    }

    /**
     * Reads the file from start to end. What {@code sink} throws ends the reading, closes the file and reaches the caller.
     *
     * @param bytesRead is told now and then how many bytes are behind us, never more than {@link #size()}
     * @throws Refusal when the file can no longer be read
     */
    public void read(Consumer<Row> sink, LongConsumer bytesRead) throws Refusal {
        try {
            reading.read(sink, bytesRead);
        } catch (IOException unreadable) {
            throw new Refusal(unreadable, "unreadable-file", file.name());
        }
    }

    /** The format's name as the command line has it, such as {@code google-csv}. */
    public String format() {
        return reading.format();
    }

    /** Whether its rows are interactions, with people met on the way, and not people. */
    public boolean isHistory() {
        return format().equals(Header.HISTORY);
    }

    /** Whether another store of ours wrote it, so that all of it is to come back as it was. */
    public boolean isOurs() {
        return format().equals(VisavisFile.NAME);
    }

    /** Whether whoever wrote it told people apart, so that two alike in it are two. */
    public boolean listsEachOnce() {
        return isOurs() || format().equals(MonicaFile.NAME) || format().equals(FacebookFriends.NAME);
    }

    /** Which way round its dates are read, to be shown and changed through {@link ImportOptions}; nothing when it has none that could be read both ways. */
    public Optional<DateOrder> dateOrder() {
        return reading.dateOrder();
    }

    /** The first of its dates, when nothing in it tells which way round they are. */
    public Optional<OpenDate> openDate() {
        return reading.openDate();
    }

    /** What its columns hold, when that is the user's word, now or before, and not found out. */
    public Optional<Mapping> mapping() {
        return reading.mapping();
    }

    /** The row that names its columns, as it stands in the file, behind the sign that sets cells apart; empty for what is no table. */
    public String header() {
        return reading.header();
    }

    /** Of the file's bytes, in lower-case hexadecimal digits: the same digest is the same file. Reads it once more, and may do so while it is read. */
    public String sha256() {
        return file.sha256();
    }

    /** In bytes. */
    public long size() {
        return file.size();
    }

    public Charset charset() {
        return file.charset();
    }
}
