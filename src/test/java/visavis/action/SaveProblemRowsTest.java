package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.model.Problem;
import visavis.model.Refusal;

/** Rows that brought nobody: out to be mended, and in again. */
class SaveProblemRowsTest {
    @TempDir Path folder;
    private AddressBook book;

    @BeforeEach
    void open() throws Refusal {
        book = new AddressBook(folder);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Path save() throws Refusal {
        var run = book.stores.runs().latest(1).getFirst().report();
        var file = folder.resolve("problems.csv");
        new SaveProblemRows().run(run.withProblems(book.stores.runs().problems(run.run())), file, Problem::code);
        return file;
    }

    @Test
    void mendedRowsComeInAsIfNothingHadBeenWrong() throws Exception {
        book.read("First Name;Last Name;E-mail;Notes\nAna;Diaz;ana@example.com;\n;;;\"met \"\"there\"\"\"\n\"Ben;Kahn;ben@example.com;\n");
        var file = save();
        assertEquals("\ufeffVisavis line;Visavis reason;First Name;Last Name;E-mail;Notes\r\n3;\"nobody\";;;;\"met \"\"there\"\"\"\r\n4;\"broken-quotes\";\"Ben;Kahn;ben@example.com;\r\n", Files.readString(file));
        Files.writeString(file, Files.readString(file).replace(";;;;\"met", ";Cleo;Roy;;\"met").replace("\"Ben", "Ben"));
        assertEquals(2, book.read(List.of(file)).getFirst().contacts().added());
        assertEquals(List.of("Ana Diaz", "Ben Kahn", "Cleo Roy"), book.names());
        assertEquals("met \"there\"", book.called("Cleo Roy").card().note());
    }

    @Test
    void rowsNobodyMendedFailAgain() throws Exception {
        book.read("First Name,Last Name\nAna,Diaz\n\"Ben,Kahn\n,\" \"\n");
        var again = book.read(List.of(save())).getFirst().contacts();
        assertEquals("0 0 1", again.added() + " " + again.updated() + " " + again.failed());
    }

    @Test
    void aMappedTableIsKnownByItsOwnColumns() throws Exception {
        var table = book.file("Slot;Code\nx1;Ana Diaz\nx2;\n");
        var said = ImportFiles.Options.DEFAULT.withAnswers(Map.of(ImportFiles.key(table), Answers.NONE.withMeanings(List.of("noise", "full"))));
        new ImportFiles(book.stores).run(List.of(table), said, Progress.NONE);
        var file = save();
        Files.writeString(file, Files.readString(file).replace("x2;", "x2;Ben Kahn"));
        assertEquals(1, book.read(List.of(file)).getFirst().contacts().added());
        assertEquals("Ben Kahn ", book.called("Ben Kahn").display() + " " + book.called("Ben Kahn").card().note());
    }

    @Test
    void onlyRowsOfATableCanBeMendedInOne() throws Exception {
        assertTrue(new SaveProblemRows().isPossible(book.read("Name,Email\nAna,ana@example.com\n,\"\"\"\"\n")));
        assertFalse(new SaveProblemRows().isPossible(book.read("Name,Email\nBen,ben@example.com\n")));
        var card = Files.writeString(folder.resolve("card.vcf"), "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n");
        assertFalse(new SaveProblemRows().isPossible(book.read(List.of(card)).getFirst()));
    }
}
