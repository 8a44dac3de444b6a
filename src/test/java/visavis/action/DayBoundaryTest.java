package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import visavis.model.Channel;
import visavis.model.Refusal;
import visavis.model.Tie;

/** A day is the day it was where the user is, from the first place on Earth to begin it to the last. */
class DayBoundaryTest {
    /** 14 hours before Greenwich and 11 behind it, with and without summer time, and one that leaps at midnight. */
    private static final List<String> ZONES = List.of("Pacific/Kiritimati", "Pacific/Niue", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "America/Santiago");
    private final TimeZone before = TimeZone.getDefault();
    @TempDir Path folder;
    private AddressBook book;
    private long ana;

    @BeforeEach
    void open() throws Refusal {
        book = new AddressBook(folder);
        ana = book.add("Ana Diaz");
    }

    @AfterEach
    void close() {
        TimeZone.setDefault(before);
        book.close();
    }

    /** Days about the changes of summer time, a leap day and the turn of a year. */
    @Test
    void whatTiesComeToIsTheSameWhereverOneReadsThem() {
        var days = List.of("2023-12-31", "2024-01-01", "2024-02-28", "2024-02-29", "2024-03-01", "2024-03-10", "2024-03-30", "2024-03-31", "2024-04-07", "2024-10-27", "2024-11-03");
        for (int i = 0; i < days.size(); i++) {
            TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i % ZONES.size())));
            book.log(LocalDate.parse(days.get(i)), Channel.CALL, ana);
        }
        var asOf = LocalDate.of(2024, 11, 3);
        var read = new ArrayList<Object>();
        for (var zone : ZONES) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            read.add(List.of(new ReadTies(book.stores).all(asOf), new LivePeople(book.stores).rows(asOf), new ReadPeople(book.stores).person(ana, asOf).orElseThrow()));
        }
        for (var each : read) assertEquals(read.getFirst(), each);
        var rhythm = new ReadTies(book.stores).all(asOf).getFirst().rhythm();
        assertEquals(List.of(11, 0), List.of(rhythm.contactDays(), rhythm.gap()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Niue", "Europe/Berlin", "America/New_York", "America/Santiago"})
    void whatTheUserSaidTodayIsTrueTodayAndWasNotYesterday(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        new EditContacts(book.stores).setTie(List.of(ana), Tie.STRONG);
        assertEquals(Tie.STRONG, tie(LocalDate.now()));
        assertEquals(Tie.WEAK, tie(LocalDate.now().minusDays(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Niue"})
    void aGapIsCountedInDaysOfTheCalendar(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        book.log(LocalDate.of(2024, 2, 28), Channel.CALL, ana);
        for (var gap : List.of(0, 1, 2)) assertEquals(gap, new ReadTies(book.stores).all(LocalDate.of(2024, 2, 28).plusDays(gap)).getFirst().rhythm().gap());
    }

    /** No computation has a say in what the user calls a tie. */
    @Test
    void theUsersTieIsNeverChangedByLooking() {
        new EditContacts(book.stores).setTie(List.of(ana), Tie.STRONG);
        long bob = book.add("Bob Levi");
        for (int day = 0; day < 40; day++) book.log(AddressBook.TODAY.minusDays(day), Channel.IN_PERSON, bob);
        var contacts = book.stores.contacts().all();
        for (var day : List.of(AddressBook.TODAY, AddressBook.TODAY.plusYears(3), AddressBook.TODAY.minusYears(3))) {
            new LivePeople(book.stores).rows(day);
            new ReadTies(book.stores).all(day);
            new ReadPortfolio(book.stores).on(day);
            new ReadPeople(book.stores).person(bob, day);
        }
        assertEquals(contacts, book.stores.contacts().all());
    }

    private Tie tie(LocalDate asOf) {
        return new ReadTies(book.stores).all(asOf).getFirst().person().tie();
    }
}
