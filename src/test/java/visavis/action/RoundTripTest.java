package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import visavis.model.Contact;
import visavis.model.ImportCounts;
import visavis.model.ImportReport;
import visavis.model.Refusal;
import visavis.model.Step;
import visavis.store.Stores;

/** Everything that is exported as JSON comes back into an empty store as it was, and into its own store without a change. */
class RoundTripTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    @TempDir
    Path folder;

    private void fill(Stores stores, long seed, int contacts, int interactions) {
        var book = new RandomBook(new Random(seed));
        stores.database().write(tx -> {
            long step = stores.steps().begin(tx, Step.Kind.SAMPLE, "", contacts);
            var ids = new ArrayList<Long>();
            for (int i = 0; i < contacts; i++) ids.add(stores.contacts().add(tx, step, book.contact(i).withPhoto(book.photo().map(jpeg -> stores.photos().add(tx, jpeg)).orElse(0L))));
            for (int i = 0; i < interactions; i++) stores.interactions().add(tx, step, book.interaction(ids));
            return null;
        });
    }

    private Path exported(Stores stores) throws Refusal {
        var file = folder.resolve("all.json");
        new ExportContacts(stores).run("json", file, TODAY);
        return file;
    }

    private static ImportReport imported(Stores stores, Path file) throws Refusal {
        return new ImportFiles(stores).run(List.of(file), ImportFiles.Options.DEFAULT, Progress.NONE).getFirst();
    }

    /** Everything, without the numbers that a store gives of its own. */
    private static List<String> contents(Stores stores) {
        var uids = new HashMap<Long, String>();
        var all = new TreeMap<String, Contact>();
        stores.contacts().all().forEach(contact -> {
            uids.put(contact.id(), contact.uid());
            all.put(contact.uid(), contact.withId(0));
        });
        var lines = new ArrayList<String>();
        all.values().forEach(contact -> lines.add(contact.withEdited(java.util.Set.of()).withPhoto(0) + " " + picture(stores, contact) + " " + new java.util.TreeSet<>(contact.edited())));
        stores.interactions().all().stream().map(it -> it.with().stream().map(uids::get).sorted().toList() + " " + it.withId(0).withPeople(List.of())).sorted().forEach(lines::add);
        return lines;
    }

    private static String picture(Stores stores, Contact contact) {
        return stores.photos().find(contact.photo()).map(HexFormat.of()::formatHex).orElse("");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anExportComesBackWithoutLoss(long seed) throws Refusal {
        try (var here = Stores.open(folder.resolve("here.db")); var there = Stores.open(folder.resolve("there.db"))) {
            fill(here, seed, 60, 120);
            var report = imported(there, exported(here));
            assertEquals("visavis 60 60 120", report.format() + " " + report.rowsRead() + " " + report.contacts().added() + " " + report.interactions().added());
            assertEquals(contents(here), contents(there));
        }
    }

    @Test
    void aSecondImportAddsNothing() throws Refusal {
        try (var here = Stores.open(folder.resolve("here.db"))) {
            fill(here, 7, 40, 80);
            var before = contents(here);
            var report = imported(here, exported(here));
            assertEquals(new ImportCounts(0, 0, 40, 0, 0), report.contacts());
            assertEquals(new ImportCounts(0, 0, 80, 0, 0), report.interactions());
            assertEquals(before, contents(here));
        }
    }

    @Test
    void undoingTheImportLeavesTheStoreEmpty() throws Refusal {
        try (var here = Stores.open(folder.resolve("here.db")); var there = Stores.open(folder.resolve("there.db"))) {
            fill(here, 9, 20, 40);
            imported(there, exported(here));
            new Undo(there).last();
            assertEquals(List.of(), contents(there));
        }
    }
}
