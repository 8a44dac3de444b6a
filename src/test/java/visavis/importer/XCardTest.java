package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import visavis.model.Email;
import visavis.model.Refusal;

class XCardTest {
    private static final String CARDS = """
            <?xml version="1.0" encoding="UTF-8"?>
            %s
            <vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0">
              <vcard><fn><text>Ida Lund</text></fn><email><parameters><type><text>work</text></type></parameters><text>ida@fjord.example</text></email></vcard>
              <vcard><fn><text>Per %s</text></fn></vcard>
            </vcards>
            """;
    @TempDir
    Path folder;

    private List<Row> rows(String text) throws Refusal {
        return Rows.of(Fixtures.open(folder, text));
    }

    @Test
    void cardsInXmlAreReadOneByOne() throws Refusal {
        assertEquals("vcard", Fixtures.open(folder, CARDS.formatted("", "Lund")).format());
        var rows = rows(CARDS.formatted("", "Lund"));
        assertEquals(List.of("Ida Lund", "Per Lund"), Rows.people(rows).stream().map(person -> person.card().display()).toList());
        assertEquals(List.of(new Email("work", "ida@fjord.example")), Rows.first(rows).emails());
        assertEquals(List.of(4L, 5L), rows.stream().map(Row::line).toList());
    }

    @Test
    void whatStandsAboveTheDamageIsRead() throws Refusal {
        var text = CARDS.formatted("", "Lund");
        var rows = rows(text.substring(0, text.indexOf("Per")));
        assertEquals("Ida Lund", Rows.first(rows).display());
        assertEquals("broken-xml", ((Row.Failed) rows.getLast()).reason().code());
    }

    @Test
    void anEntityReadsNoOtherFile() throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        var rows = rows(CARDS.formatted("<!DOCTYPE vcards [<!ENTITY other SYSTEM \"" + secret.toUri() + "\">]>", "&other;"));
        assertFalse(rows.toString().contains("the secret"), rows.toString());
    }

    @Test
    void entitiesThatMultiplyAreNotExpanded() throws Refusal {
        var bomb = new StringBuilder("<!DOCTYPE vcards [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        var rows = rows(CARDS.formatted(bomb.append("]>"), "&a39;"));
        assertFalse(rows.toString().contains("haha"));
    }
}
