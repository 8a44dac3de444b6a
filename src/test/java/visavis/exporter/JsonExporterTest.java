package visavis.exporter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import visavis.model.Lane;
import visavis.model.Overview;

class JsonExporterTest {
    @Test
    void theDocumentSaysWhatItIs() throws IOException {
        var document = document();
        assertEquals(List.of("format", "version", "contacts", "interactions"), List.copyOf(document.keySet()));
        assertEquals("visavis", document.get("format"));
        assertEquals(1L, document.get("version"));
    }

    @Test
    void aContactCarriesTheKeysOfTheCommandLine() throws IOException {
        var ana = items("contacts").getFirst();
        assertTrue(ana.keySet().containsAll(Set.of("id", "uid", "name", "given", "family", "nickname", "organization", "title", "emails", "phones", "addresses", "profiles",
                "birthday", "tags", "note", "tie", "stage", "lived", "status", "origin", "firstContact", "lastContact", "interactions")), ana.keySet().toString());
        assertEquals(Map.of("label", "mobile", "value", "+44 7700 900123", "e164", "+447700900123"), ((List<?>) ana.get("phones")).getFirst());
        assertEquals(Map.of("month", 6L, "day", 15L), ana.get("birthday"));
        assertEquals("2026-05-04", ana.get("lastContact"));
    }

    @Test
    void whatTheUserAloneKnowsIsThereToo() throws IOException {
        var ana = items("contacts").getFirst();
        assertEquals(List.of("name", "tie"), ana.get("edited"));
        assertEquals("both", ana.get("nature"));
        assertEquals("2024-03-01", ana.get("met"));
        assertEquals("Dr. Ana María Díaz Jr.", ana.get("full"));
        assertEquals(3, ((List<?>) ana.get("facets")).size());
    }

    @Test
    void absentValuesAreLeftOutButListsAreThere() throws IOException {
        var bo = items("contacts").getLast();
        assertEquals(Set.of("id", "uid", "name", "full", "tie", "status", "stage", "interactions", "emails", "phones", "addresses", "profiles", "tags", "facets", "extras", "circles", "edited"), bo.keySet());
        assertEquals(List.of(), bo.get("emails"));
    }

    @Test
    void anInteractionNamesItsPeopleById() throws IOException {
        var coffee = items("interactions").getFirst();
        assertEquals(List.of(1L, 2L), coffee.get("with"));
        assertEquals("2026-05-04T08:30:00Z", coffee.get("at"));
        assertEquals("in-person", coffee.get("channel"));
        assertEquals(45L, coffee.get("minutes"));
        assertEquals("She said \"yes\".", coffee.get("note"));
    }

    @Test
    void anInteractionWithoutTheRestIsShort() throws IOException {
        assertEquals(Map.of("id", 4L, "date", "2026-05-05", "channel", "like", "direction", "out", "with", List.of(2L)), items("interactions").getLast());
    }

    @Test
    void aSuggestedTieStandsBesideTheUsers() {
        var target = new ByteArrayOutputStream();
        try (var out = Json.on(target)) {
            ContactJson.write(out, Book.BO, "strong");
        }
        assertEquals("strong", JsonTree.read(target.toByteArray()).get("suggestedTie"));
    }

    @ParameterizedTest
    @CsvSource({"REACTIONS,1", "PUBLIC,2", "PRIVATE,2", "VOICE,3", "IN_PERSON,4"})
    void aLaneIsToldByTheStageItStandsFor(Lane lane, int number) {
        assertEquals(number, ContactJson.lived(lane));
    }

    @Test
    void aPictureIsWrittenWithItsContact() throws IOException {
        var target = new ByteArrayOutputStream();
        var view = new Overview(Book.ANA.contact().withPhoto(7), Book.ANA.stage(), null, null, null, 0);
        new JsonExporter(id -> id == 7 ? Optional.of(new byte[] {1, 2, 3}) : Optional.empty()).write(target, List.of(view, Book.BO), List.of());
        var contacts = (List<?>) JsonTree.read(target.toByteArray()).get("contacts");
        assertEquals("AQID", ((Map<?, ?>) contacts.getFirst()).get("photo"));
        assertEquals(false, ((Map<?, ?>) contacts.getLast()).containsKey("photo"));
    }

    @Test
    void aFullDiskIsAnIOException() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        var trouble = assertThrows(IOException.class, () -> new JsonExporter(id -> Optional.empty()).write(full, List.of(Book.ANA), List.of()));
        assertEquals("no space left", trouble.getMessage());
    }

    private static Map<String, Object> document() throws IOException {
        var target = new ByteArrayOutputStream();
        new JsonExporter(id -> Optional.empty()).write(target, List.of(Book.ANA, Book.BO), List.of(Book.COFFEE, Book.LIKE));
        return JsonTree.read(target.toByteArray());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(String key) throws IOException {
        return (List<Map<String, Object>>) document().get(key);
    }
}
