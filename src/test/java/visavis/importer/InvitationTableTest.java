package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import visavis.model.Origin;
import visavis.model.Refusal;

class InvitationTableTest {
    private static final String FILE = """
            From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
            Ana Diaz,Me Myself,"3/4/21, 10:24 AM","We met
            in Graz",INCOMING,https://www.linkedin.com/in/ana,https://www.linkedin.com/in/me
            Me Myself,Ben Kahn,01 Mar 2019,,OUTGOING,https://www.linkedin.com/in/me,https://www.linkedin.com/in/ben
            ,Me Myself,01 Mar 2019,,INCOMING,,
            Ana Diaz,Me Myself,01 Mar 2019,,SIDEWAYS,,
            """;
    @TempDir
    Path folder;

    private List<Row> rows() throws Refusal {
        var file = Fixtures.open(folder, FILE);
        assertEquals("linkedin-invitations", file.format());
        return Rows.of(file);
    }

    @Test
    void whoeverIsNotTheUserBecomesAPendingContact() throws Refusal {
        var people = Rows.people(rows());
        assertEquals(List.of("Ana Diaz", "Ben Kahn"), people.stream().map(person -> person.card().display()).toList());
        assertEquals(List.of("linkedin.com/in/ana", "linkedin.com/in/ben"), people.stream().map(person -> person.card().profiles().getFirst().key()).toList());
        assertEquals(Set.of("invitation pending"), people.getFirst().card().tags());
        assertEquals(new Origin("linkedin", null), people.getFirst().origin());
    }

    @Test
    void wordsAreAMessageAndSilenceADateInTheNote() throws Refusal {
        var rows = rows();
        var message = Rows.events(rows).getFirst().interaction();
        assertEquals("2021-03-04 message in We met\nin Graz", message.date() + " " + message.channel().code() + " " + message.direction().code() + " " + message.note());
        assertEquals(1, Rows.events(rows).size());
        assertEquals("01 Mar 2019", Rows.people(rows).getLast().card().note());
    }

    @Test
    void rowsWithoutAPersonOrADirectionAreListed() throws Refusal {
        var rows = rows();
        assertEquals("nobody", assertInstanceOf(Row.Skipped.class, rows.get(3)).reason().code());
        assertEquals("bad-direction", assertInstanceOf(Row.Failed.class, rows.get(4)).reason().code());
    }
}
