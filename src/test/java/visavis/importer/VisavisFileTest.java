package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import visavis.model.Field;
import visavis.model.Care;
import visavis.model.Nature;
import visavis.model.Picture;
import visavis.model.Refusal;
import visavis.model.Standing;
import visavis.model.Status;
import visavis.model.Tie;

/** Our own JSON; that all of it comes back is shown where it is stored. */
class VisavisFileTest {
    @TempDir
    Path folder;

    private static List<Row> rows() throws Refusal {
        return Rows.of(ImportFile.open(Fixtures.path("visavis.json"), ImportOptions.DEFAULT));
    }

    @Test
    void aContactBringsTheStandingTheUserGaveThem() throws Refusal {
        assertEquals(new Standing(Tie.STRONG, Status.ACTIVE, Nature.BOTH, Care.NONE, Set.of(Field.TIE)), Rows.people(rows()).getFirst().standing());
    }

    @Test
    void interactionsNameTheirPeopleByUid() throws Refusal {
        assertEquals(List.of(List.of("uid-ana", "uid-bo"), List.of("uid-bo")), Rows.events(rows()).stream().map(event -> event.people().stream().map(person -> person.uid()).toList()).toList());
    }

    @Test
    void whatIsNotAsWeWriteItIsListed() throws Refusal {
        var rows = rows();
        assertEquals(List.of("Person", "Person", "Event", "Event", "Failed", "Skipped"), rows.stream().map(row -> row.getClass().getSimpleName()).toList());
        assertEquals("broken-entry", ((Row.Failed) rows.get(4)).reason().code());
        assertEquals("with-nobody", ((Row.Skipped) rows.get(5)).reason().code());
    }

    @Test
    void aPictureThatIsNoneIsNotAsWeWriteIt() throws Refusal {
        var text = "{\"format\":\"visavis\",\"version\":1,\"contacts\":[{\"id\":1,\"uid\":\"a\",\"full\":\"Ana\",\"tie\":\"weak\",\"status\":\"active\",\"photo\":\"%s\"}],\"interactions\":[]}";
        assertEquals(new Picture(new byte[] {1, 2, 3}), Rows.people(Rows.of(Fixtures.open(folder, text.formatted("AQID")))).getFirst().photo());
        assertEquals("broken-entry", ((Row.Failed) Rows.of(Fixtures.open(folder, text.formatted("?"))).getFirst()).reason().code());
    }

    @Test
    void aFileOfANewerVersionIsRefused() {
        var text = "{\"format\":\"visavis\",\"version\":2,\"contacts\":[],\"interactions\":[]}";
        assertEquals("newer-export", assertThrows(Refusal.class, () -> Fixtures.open(folder, text)).problem().code());
    }
}
