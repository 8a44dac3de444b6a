package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.model.Refusal;

/** A file that is read, matched and written on three threads, its people long written when they come again. */
class LargeFileTest {
    private static final int PEOPLE = 2500;
    private static final String HEADER = "First Name,Last Name,Email,Phone,Notes\n";
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

    private static String rows(String phone, String note) {
        return IntStream.range(0, PEOPLE).mapToObj(i -> "Ana,Diaz%d,ana%d@example.com,%s,%s\n".formatted(i, i, phone.isEmpty() ? "" : phone + i, note)).collect(Collectors.joining());
    }

    @Test
    void whoComesAgainInTheSameFileIsOnePersonWithAllItSays() throws Refusal {
        var counts = book.read(HEADER + rows("", "") + rows("+49 151 1000", "Met in Rome")).contacts();
        assertEquals(PEOPLE, counts.added());
        assertEquals(PEOPLE, counts.updated());
        var last = book.stores.contacts().all().getLast();
        assertEquals("Met in Rome", last.card().note());
        assertEquals("+4915110002499", last.card().phones().getFirst().e164());
        assertEquals(PEOPLE, book.stores.search().find("rome").size());
    }

    @Test
    void theSameFileAgainBringsNothing() throws Refusal {
        var file = HEADER + rows("+49 151 1000", "Met in Rome");
        assertEquals(PEOPLE, book.read(file).contacts().added());
        var again = book.read(file);
        assertEquals(PEOPLE, again.contacts().unchanged());
        assertEquals(64, again.sha256().length());
    }
}
