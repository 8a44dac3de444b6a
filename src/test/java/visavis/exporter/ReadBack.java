package visavis.exporter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import visavis.importer.ImportFile;
import visavis.importer.ImportOptions;
import visavis.importer.Row;
import visavis.model.ContactDraft;
import visavis.model.Refusal;

/** What an exported file is when it is imported again. */
record ReadBack(String format, List<ContactDraft> people) {
    interface Writing {
        void to(OutputStream target) throws IOException;
    }

    static ReadBack of(Path folder, Writing writing) throws IOException, Refusal {
        var bytes = new ByteArrayOutputStream();
        writing.to(bytes);
        var file = ImportFile.open(Files.write(folder.resolve("exported"), bytes.toByteArray()), new ImportOptions("", "GB"));
        var people = new ArrayList<ContactDraft>();
        file.read(row -> people.add(((Row.Person) row).draft()), read -> {});
        return new ReadBack(file.format(), people);
    }
}
