package visavis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.cli.Terminal.at;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports and charts of everybody. Ana was written to and met, one Bob wrote and answered, the other is only listed. */
class EverybodyCommandsTest {
    private static final String TODAY = "2026-03-01";
    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder).withContacts();
        terminal.run("import", terminal.file("""
                date,email,channel,direction,minutes
                2025-11-05,ana@example.com,message,out,
                2025-11-06,ana@example.com,message,in,
                2026-01-31,ana@example.com,in-person,mutual,60
                2026-02-20,bob@example.com,message,out,
                2026-02-21,bob@example.com,message,in,
                """));
    }

    @Test
    void theFlowIsCountedFromStageToStage() {
        var json = terminal.run("report", "flow", "--from", "2025-12-31", "--to", "2026-02-28", "--as-of", TODAY, "--json").json();
        assertEquals(Map.of("from", "2025-12-31", "to", "2026-02-28", "flows", List.of(flow(0, 0), flow(0, 2), flow(2, 4))), json);
        assertEquals(List.of("from", "to", "flows"), List.copyOf(json.keySet()));
    }

    private static Map<String, Object> flow(long from, long to) {
        return Map.of("from", from, "to", to, "contacts", 1L, "quiet", 0L);
    }

    @Test
    void thePeriodIsThisYearUntilTodayUnlessItIsSaid() {
        var json = terminal.run("report", "flow", "--as-of", TODAY, "--json").json();
        assertEquals("2026-01-01 2026-03-01", json.get("from") + " " + json.get("to"));
        assertEquals("2025-01-01 2025-12-01", said("--to", "2025-12-01"));
        assertEquals("2026-02-01 2026-03-01", said("--from", "2026-02-01"));
    }

    private String said(String option, String day) {
        var json = terminal.run("report", "flow", option, day, "--as-of", TODAY, "--json").json();
        return json.get("from") + " " + json.get("to");
    }

    @Test
    void theFlowIsReadAsATable() {
        var lines = terminal.run("report", "flow", "--as-of", TODAY).out().lines().map(line -> line.replaceAll(" +", " ")).toList();
        assertEquals(List.of("2026-01-01 2026-03-01 People Gone quiet", "Listed Listed 1 0", "Listed Talking 1 0", "Talking Met 1 0", "3 contacts"), lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report,flow,--from,2026-02-01,--to,2026-01-01", "chart,flow,--out,a.svg,--from,2026-02-01,--to,2026-01-01"})
    void aPeriodThatEndsBeforeItBeginsIsRefusedInOneSentence(String command) {
        var said = terminal.run(command.split(","));
        assertEquals(2, said.code());
        assertEquals("", said.out());
        assertEquals("A period cannot begin on 2026-02-01 and end before it, on 2026-01-01.", said.err().lines().findFirst().orElseThrow());
    }

    @Test
    void meetingsAreToldByWherePeopleWereMet() {
        var json = terminal.run("report", "meeting", "--as-of", TODAY, "--json").json();
        assertEquals(1, ((List<?>) json.get("groups")).size());
        var group = (Map<?, ?>) at(json, "groups", 0);
        assertEquals(List.of("people", "met", "median", "steps"), List.copyOf(group.keySet()));
        assertEquals("2 1", group.get("people") + " " + group.get("met"));
        // 87 days from the first message to the first meeting; Bob has waited for 9, and no longer counts then.
        assertEquals(87 / (365.25 / 12), (double) group.get("median"), 1e-9);
        assertEquals("1 1 1.0", at(group, "steps", 0, "atRisk") + " " + at(group, "steps", 0, "met") + " " + at(group, "steps", 0, "share"));
    }

    @Test
    void meetingsAreReadAsATable() {
        var lines = terminal.run("report", "meeting", "--as-of", TODAY).out().lines().map(line -> line.replaceAll(" +", " ")).toList();
        assertEquals(List.of("Where People Met Half within", "Not known where 2 1 2.9 months", "Of 2 people, 1 has been met in person so far; at this pace half of all are within 3 months of first contact."), lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flow", "meeting", "map", "year", "time", "origins"})
    void aChartIsDrawn(String chart) throws Exception {
        var svg = folder.resolve("chart.svg");
        var png = folder.resolve("chart.png");
        assertEquals(0, terminal.run("chart", chart, "--out", svg.toString(), "--as-of", TODAY, "--width", "640", "--height", "400").code());
        assertTrue(Files.readString(svg).contains("viewBox=\"0 0 640 400\""));
        assertEquals("Drew " + png + ".\n", terminal.run("chart", chart, "--out", png.toString(), "--as-of", TODAY, "--dark").out());
        assertTrue(Files.size(png) > 1000);
    }

    @Test
    void aFlowIsTakenApart() throws Exception {
        var svg = folder.resolve("flow.svg");
        terminal.run("chart", "flow", "--by", "tie", "--out", svg.toString(), "--as-of", TODAY);
        assertTrue(Files.readString(svg).contains(">Weak ties<"));
        assertTrue(terminal.run("chart", "flow", "--by", "colour", "--out", svg.toString()).err().contains("It takes one of: origin, tie, circle."));
    }

    @Test
    void aYearIsSaid() throws Exception {
        var svg = folder.resolve("year.svg");
        terminal.run("chart", "year", "--year", "2025", "--out", svg.toString(), "--as-of", TODAY);
        assertTrue(Files.readString(svg).contains(">6 November 2025: one person, 1 in private writing.<"));
        assertEquals("There is no year 0. Write it like 2026.", terminal.run("chart", "year", "--year", "0", "--out", svg.toString()).err().lines().findFirst().orElseThrow());
    }

    @Test
    void anEmptyStoreSaysWhatWouldFillIt() throws Exception {
        var empty = new Terminal(Files.createDirectory(folder.resolve("empty")));
        var svg = folder.resolve("empty.svg");
        assertEquals(0, empty.run("chart", "flow", "--out", svg.toString()).code());
        assertTrue(Files.readString(svg).contains("Bring in your contacts"));
        assertEquals(List.of(), empty.run("report", "flow", "--json").json().get("flows"));
        assertEquals("Nobody\n", empty.run("report", "flow").out());
        assertFalse(empty.run("report", "meeting").out().isBlank());
    }
}
