package visavis.action;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;

import visavis.exporter.CsvExporter;
import visavis.exporter.JsonExporter;
import visavis.model.Refusal;
import visavis.store.Stores;

/** Writes everybody to a file others can read; an existing file is replaced only when the new one is whole. */
public final class ExportContacts {
    public static final List<String> FORMATS = List.of("csv", "json");
    private final Stores stores;

    public ExportContacts(Stores stores) {
        this.stores = stores;
    }

    /** Returns how many contacts were written. @throws Refusal when the file cannot be written; an old one of that name is then as it was */
    public int run(String format, Path file, LocalDate asOf) throws Refusal {
        // Moving the new file into place would replace an empty folder without a word.
        if (Files.isDirectory(file)) throw new Refusal("cannot-write", file);
        var people = new ReadPeople(stores).overviews(asOf);
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                if (format.equals("json")) new JsonExporter().write(out, people, stores.interactions().all());
                else new CsvExporter().write(out, people);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            fresh.toFile().delete();
            throw new Refusal(failed, "cannot-write", file);
        }
        return people.size();
    }
}
