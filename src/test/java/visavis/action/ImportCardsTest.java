package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import visavis.model.Contact;
import visavis.model.Extra;
import visavis.model.ImportCounts;
import visavis.model.ImportReport;
import visavis.model.Problem;
import visavis.model.Refusal;
import visavis.store.Stores;

/** Cards and archives all the way into a real store and out again. */
class ImportCardsTest {
    private static final String GIF = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
    private static final String CARD = """
            BEGIN:VCARD
            VERSION:3.0
            UID:noor
            FN:Noor Dijk
            EMAIL:noor@dijk.example
            X-SHOE-SIZE:38
            PHOTO;ENCODING=b;TYPE=GIF:%s
            END:VCARD
            """.formatted(GIF);
    @TempDir
    Path folder;
    private Stores stores;

    @BeforeEach
    void open() throws Refusal {
        stores = Stores.open(folder.resolve("visavis.db"));
    }

    @AfterEach
    void close() {
        stores.close();
    }

    private ImportReport read(String text) throws Exception {
        return new ImportFiles(stores).run(List.of(Files.writeString(folder.resolve("cards.vcf"), text)), ImportFiles.Options.DEFAULT, Progress.NONE).getFirst();
    }

    private Contact noor() {
        return stores.contacts().all().getFirst();
    }

    @Test
    void theSameCardsASecondTimeChangeNothing() throws Exception {
        read(CARD);
        assertEquals(new ImportCounts(0, 0, 1, 0, 0), read(CARD).contacts());
    }

    @Test
    void thePictureIsKeptAsASmallJpeg() throws Exception {
        read(CARD);
        var jpeg = stores.photos().find(noor().photo()).orElseThrow();
        assertEquals((byte) 0xff, jpeg[0]);
        assertEquals((byte) 0xd8, jpeg[1]);
    }

    @Test
    void everybodyGetsTheirPicture() throws Exception {
        var cards = new StringBuilder();
        for (int i = 0; i < 20; i++) cards.append(CARD.replace("noor", "noor" + i).replace("Noor", "Noor" + i));
        read(cards.toString());
        assertEquals(20, stores.contacts().all().stream().map(Contact::photo).filter(photo -> stores.photos().find(photo).isPresent()).distinct().count());
    }

    @Test
    void aPictureTheUserTookAwayDoesNotComeBack() throws Exception {
        read(CARD);
        new EditContacts(stores).setPhoto(noor().id(), null);
        read(CARD);
        assertEquals(0, noor().photo());
    }

    @Test
    void aPictureThatWasThereStays() throws Exception {
        read(CARD.replaceFirst("PHOTO.*\n", ""));
        new EditContacts(stores).setPhoto(noor().id(), new byte[] {1});
        long mine = noor().photo();
        read(CARD);
        assertEquals(mine, noor().photo());
    }

    @Test
    void aBrokenPictureCostsThePictureAlone() throws Exception {
        assertEquals(new ImportCounts(1, 0, 0, 0, 0), read(CARD.replace(GIF, "bm8gcGljdHVyZQ==")).contacts());
        assertEquals(0, noor().photo());
    }

    @Test
    void undoingTakesPictureAndExtrasBack() throws Exception {
        read(CARD.replaceFirst("PHOTO.*\n", "").replace("X-SHOE-SIZE:38", "X-SHOE-SIZE:37"));
        read(CARD);
        assertNotEquals(0, noor().photo());
        new Undo(stores).importRun(0);
        assertEquals(List.of(new Extra("X-SHOE-SIZE", "37")), noor().card().extras());
        assertEquals(0, noor().photo());
    }

    @Test
    void whatACardSaidIsExportedAgain() throws Exception {
        read(CARD);
        var exported = folder.resolve("out.vcf");
        assertEquals(1, new ExportContacts(stores).run("vcard", exported, LocalDate.of(2026, 1, 1)));
        var text = Files.readString(exported);
        assertEquals(true, text.contains("X-SHOE-SIZE:38") && text.contains("UID:noor") && text.contains("PHOTO:data:image/jpeg;base64,"), text);
    }

    @Test
    void eachFileOfAnArchiveIsARunOfItsOwn() throws Exception {
        var zip = folder.resolve("account.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var name : List.of("a/cards.vcf", "b/people.csv", "readme.txt")) {
                out.putNextEntry(new ZipEntry(name));
                out.write((name.endsWith("vcf") ? CARD : name.endsWith("csv") ? "Name,Email\nBen,ben@x.example\n" : "hello").getBytes());
            }
        }
        var told = new ArrayList<Problem>();
        var reports = new ImportFiles(stores).run(List.of(zip), ImportFiles.Options.DEFAULT, new Progress() {
            @Override
            public boolean report(long done, long total, int rows) {
                return true;
            }

            @Override
            public void leftOut(Problem what) {
                told.add(what);
            }
        });
        assertEquals(List.of("a/cards.vcf vcard", "b/people.csv csv"), reports.stream().map(report -> report.file() + " " + report.format()).toList());
        assertEquals(List.of(Problem.of("left-out", "account.zip", 1, "readme.txt")), told);
    }
}
