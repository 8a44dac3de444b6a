package visavis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.action.FillWithSample;
import visavis.store.Stores;

/** The order in which a start does its work; how long that takes is the bench's to say. */
class TimingTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream terminal = System.err;
    @TempDir Path folder;

    @BeforeEach
    void ask() {
        System.setProperty("visavis.timing", "true");
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void forget() {
        System.setErr(terminal);
        System.clearProperty("visavis.timing");
    }

    @Test
    void theWindowIsWiredThenShownThenFilled() throws Exception {
        var store = folder.resolve("visavis.db");
        try (var stores = Stores.open(store)) {
            new FillWithSample(stores).run(20, 50, FillWithSample.SEED, LocalDate.now());
        }
        var window = Window.open(store);
        window.until(() -> lines().size() == 3);
        window.close();
        assertEquals(List.of("wiring ready", "window shown", "people shown"), lines());
    }

    private List<String> lines() {
        return Pattern.compile("timing: (.+) \\d+ ms").matcher(said.toString(StandardCharsets.UTF_8)).results().map(line -> line.group(1)).toList();
    }
}
