package visavis.action;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
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
        var people = new ReadPeople(stores).overviews(asOf);
        FreshFile.write(file, out -> write(format, out, people));
        return people.size();
    }

    private void write(String format, OutputStream out, List<Overview> people) throws IOException {
        switch (format) {
            case "json" -> new JsonExporter(stores.photos()::find).write(out, people, stores.interactions().all());
            case "vcard" -> new VCardExporter(stores.photos()::find).write(out, people);
            case "google-csv" -> new GoogleCsvExporter().write(out, people);
            default -> new CsvExporter().write(out, people);
        }
    }
}
