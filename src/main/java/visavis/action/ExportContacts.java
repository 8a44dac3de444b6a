package visavis.action;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;

import visavis.exporter.CsvExporter;
import visavis.exporter.GoogleCsvExporter;
import visavis.exporter.JsonExporter;
import visavis.exporter.VCardExporter;
import visavis.model.Overview;
import visavis.model.Refusal;
import visavis.store.Stores;

/** Writes everybody to a file others can read; an existing file is replaced only when the new one is whole. */
public final class ExportContacts {
    public static final List<String> FORMATS = List.of("csv", "google-csv", "vcard", "json");
    private final Stores stores;

    public ExportContacts(Stores stores) {
        this.stores = stores;
    }

    /** Returns how many contacts were written. @throws Refusal when the file cannot be written; an old one of that name is then as it was */
    public int run(String format, Path file, LocalDate asOf) throws Refusal {
        if (Files.isDirectory(file)) throw new Refusal("cannot-write", file);
        var people = new ReadPeople(stores).overviews(asOf);
        try {
            if (isReplaceable(file)) replace(format, file, people);
            else write(format, file, people);
        } catch (IOException failed) {
            throw new Refusal(failed, "cannot-write", file);
        }
        return people.size();
    }

    /** A link, a pipe or a device ({@code /dev/stdout}) is written through: replacing it would destroy it. */
    private static boolean isReplaceable(Path file) {
        return !Files.exists(file, LinkOption.NOFOLLOW_LINKS) || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private void replace(String format, Path file, List<Overview> people) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            write(format, fresh, people);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void write(String format, Path file, List<Overview> people) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            switch (format) {
                case "json" -> new JsonExporter().write(out, people, stores.interactions().all());
                case "vcard" -> new VCardExporter(stores.photos()::find).write(out, people);
                case "google-csv" -> new GoogleCsvExporter().write(out, people);
                default -> new CsvExporter().write(out, people);
            }
        }
    }
}
