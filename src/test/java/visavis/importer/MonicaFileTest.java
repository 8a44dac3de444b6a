package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import visavis.model.Address;
import visavis.model.Card;
import visavis.model.Email;
import visavis.model.Name;
import visavis.model.Origin;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Profile;
import visavis.model.Refusal;
import visavis.model.Status;

class MonicaFileTest {
    private static List<Row> rows() throws Refusal {
        var file = ImportFile.open(Fixtures.path("monica.json"), ImportOptions.DEFAULT);
        assertEquals("monica", file.format());
        return Rows.of(file);
    }

    @Test
    void aPersonIsReadInFull() throws Refusal {
        var ana = Rows.people(rows()).getFirst();
        var expected = new Card(new Name("", "", "Ana", "", "Diaz", "", "Anita"), "Brot & Co", "", "Baker", List.of(new Email("", "ana@example.org")),
                List.of(new Phone("", "+49 151 23456789", "+4915123456789")), List.of(new Address("home", "Weg 1", "Graz", "", "8010", "AT")), List.of(new Profile("x", "anadiaz")),
                new PartialDate(1988, 6, 15), Set.of("choir", "starred", "street 5"), List.of(),
                "Sings\nLikes tea\nTwo cats\nUncle: Ben\nFood preferences: No nuts\nFirst met through: Ben\nReminder: 2024-01-02, Ask about the exam, one_time");
        assertEquals(expected, ana.card());
        assertEquals(new Origin("", LocalDate.of(2019, 5, 4)), ana.origin());
    }

    @Test
    void theDeceasedStaySo() throws Refusal {
        var ben = Rows.people(rows()).getLast();
        assertEquals(Status.DECEASED, ben.standing().status());
        assertEquals(new PartialDate(null, 3, 2), ben.card().birthday());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0 | 2023-07-08 in-person mutual Hike [Ana Diaz, Ben]", "1 | 2024-02-03 call mutual  [Ana Diaz]", "2 | 2024-02-01 message out  [Ana Diaz]", "3 | 2024-02-01 message in  [Ana Diaz]"})
    void whatWasDoneTogetherBecomesInteractions(int index, String expected) throws Refusal {
        var draft = Rows.events(rows()).get(index);
        var it = draft.interaction();
        assertEquals(expected, it.date() + " " + it.channel().code() + " " + it.direction().code() + " " + it.title() + " " + draft.people().stream().map(person -> person.card().display()).toList());
    }

    @Test
    void nobodyAndWhatWasDoneAloneAreSkipped() throws Refusal {
        assertEquals(List.of("nobody", "with-nobody"), rows().stream().filter(Row.Skipped.class::isInstance).map(row -> ((Row.Skipped) row).reason().code()).toList());
    }
}
