package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Refusal;

class HistoryTableTest {
    @TempDir
    Path folder;

    private static List<Row> rows() throws Refusal {
        return Rows.of(ImportFile.open(Fixtures.path("interactions.csv"), ImportOptions.DEFAULT));
    }

    @Test
    void rowsWithTheSameIdAreOneInteractionOfSeveralPeople() throws Refusal {
        var meeting = Rows.events(rows()).getLast();
        assertEquals(List.of("Ana Diaz", "Dov Levi"), meeting.people().stream().map(person -> person.card().display()).toList());
        assertEquals("m1", meeting.interaction().externalKey());
    }

    @Test
    void everyColumnFindsItsPlace() throws Refusal {
        var meeting = Rows.events(rows()).getLast().interaction();
        assertEquals(LocalDate.of(2026, 3, 1), meeting.date());
        assertEquals(Channel.IN_PERSON, meeting.channel());
        assertEquals(Direction.MUTUAL, meeting.direction());
        assertEquals(45, meeting.minutes());
        assertEquals("Café Central", meeting.place());
        assertEquals("Catching up", meeting.title());
        assertEquals("mood: bright\ntime: 18:30", meeting.note());
    }

    @Test
    void aTimeOfDayIsAnInstantOnlyWithItsZone() throws Refusal {
        var events = Rows.events(rows());
        assertNull(events.getLast().interaction().at());
        assertEquals(Instant.parse("2026-03-03T09:00:00Z"), events.get(1).interaction().at());
    }

    @Test
    void aLocalTimeInTheDateIsKeptToo() throws Refusal {
        var event = Rows.events(Rows.of(Fixtures.open(folder, "date,person,channel\n2026-01-02 18:30,Ana,call"))).getFirst();
        assertEquals("date: 2026-01-02 18:30", event.interaction().note());
    }

    @Test
    void minutesThatAreNoNumberAreKeptInTheNote() throws Refusal {
        assertEquals("minutes: about ten", Rows.events(rows()).get(1).interaction().note());
    }

    @Test
    void aRowThatCannotBeReadFailsWithItsReason() throws Refusal {
        var reasons = rows().stream().filter(Row.Failed.class::isInstance).collect(Collectors.toMap(Row::line, row -> ((Row.Failed) row).reason().code()));
        assertEquals(Map.of(5L, "bad-channel", 6L, "bad-date", 7L, "with-nobody"), reasons);
    }

    @ParameterizedTest
    @CsvSource({"call, MUTUAL", "message, OUT", "in-person, MUTUAL", "like, OUT"})
    void theUsualDirectionFollowsFromTheChannel(String channel, Direction direction) throws Refusal {
        var event = Rows.events(Rows.of(Fixtures.open(folder, "date,person,channel\n2026-01-02,Ana," + channel))).getFirst();
        assertEquals(direction, event.interaction().direction());
    }

    @ParameterizedTest
    @CsvSource({"sms, MESSAGE", "WhatsApp, MESSAGE", "dm, MESSAGE", "phone, CALL", "missed call, MISSED_CALL", "E-Mail, EMAIL", "lunch, IN_PERSON", "in person, IN_PERSON", "Treffen, IN_PERSON", "zoom, VIDEO"})
    void everydayWordsNameChannels(String word, Channel channel) throws Refusal {
        var event = Rows.events(Rows.of(Fixtures.open(folder, "channel;date;person\n" + word + ";02.01.2026;Ana"))).getFirst();
        assertEquals(channel, event.interaction().channel());
    }
}
