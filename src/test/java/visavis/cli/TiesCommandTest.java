package visavis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.cli.Terminal.at;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.insight.Evidence;
import visavis.insight.Fading;
import visavis.insight.Story;
import visavis.model.Channel;
import visavis.model.Direction;

class TiesCommandTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final String LAST = "2025-12-27";
    @TempDir Path folder;
    private Terminal terminal;
    private final Story story = new Story();

    /** An hour with Ana every 30 days, the same as a case of the tie model, with a call of unknown length and a like between. */
    @BeforeEach
    void open() {
        terminal = new Terminal(folder).withContacts();
        var rows = new StringBuilder("date,email,channel,direction,minutes\n");
        for (int i = 0; i <= 12; i++) rows.append(FIRST.plusDays(30L * i)).append(",ana@example.com,in-person,mutual,60\n");
        rows.append("2025-12-01,ana@example.com,call,mutual,\n2025-12-02,ana@example.com,like,out,\n2025-12-03,ana@example.com,in-person,mutual,\n");
        terminal.run("import", terminal.file(rows.toString()));
        for (int i = 0; i <= 12; i++) story.together(FIRST.plusDays(30L * i).toString(), Channel.IN_PERSON, 60);
        story.add(LocalDate.of(2025, 12, 1), Channel.CALL, Direction.MUTUAL, null).out("2025-12-02", Channel.LIKE)
                .add(LocalDate.of(2025, 12, 3), Channel.IN_PERSON, Direction.MUTUAL, null);
    }

    @Test
    void everyNumberIsTheOneTheModelGivesUnrounded() {
        var json = terminal.run("report", "ties", "--json", "--as-of", LAST).json();
        assertEquals(Set.of("asOf", "ties"), json.keySet());
        assertEquals(LAST, json.get("asOf"));
        var evidence = Evidence.of(story.interactions(), LocalDate.parse(LAST), Evidence.HALF_LIFE);
        var strength = evidence.strength();
        var rhythm = evidence.rhythm();
        var ana = (Map<?, ?>) at(json, "ties", 0);
        assertEquals(List.of("id", "uid", "name", "tie", "suggested", "score", "base", "reciprocity", "multiplexity", "regularity", "parts", "contactDays", "lastContact", "gap", "median", "q90",
                "ownGaps", "dueAfter", "due", "cadence", "lapsed", "risk", "band", "stage", "lived"), List.copyOf(ana.keySet()));
        assertEquals(List.of(strength.score(), strength.base(), strength.reciprocity(), strength.multiplexity(), strength.regularity()),
                List.of(ana.get("score"), ana.get("base"), ana.get("reciprocity"), ana.get("multiplexity"), ana.get("regularity")));
        assertEquals(Map.of("in-person", strength.parts().get(Channel.IN_PERSON), "call", strength.parts().get(Channel.CALL), "like", strength.parts().get(Channel.LIKE)), ana.get("parts"));
        assertEquals(List.of(rhythm.median(), rhythm.q90(), rhythm.dueAfter(), Fading.of(rhythm).risk()), List.of(ana.get("median"), ana.get("q90"), ana.get("dueAfter"), ana.get("risk")));
        assertEquals("Ana Diaz weak strong 15 " + LAST + " 0 14 false false low 5 4", "%s %s %s %s %s %s %s %s %s %s %s %s".formatted(ana.get("name"), ana.get("tie"), ana.get("suggested"),
                ana.get("contactDays"), ana.get("lastContact"), ana.get("gap"), ana.get("ownGaps"), ana.get("due"), ana.get("lapsed"), ana.get("band"), ana.get("stage"), ana.get("lived")));
    }

    @Test
    void whoNeverInteractedIsListedWithoutWhatIsAbsent() {
        var bob = (Map<?, ?>) at(terminal.run("report", "ties", "--json", "--as-of", LAST).json(), "ties", 2);
        assertEquals(List.of("id", "uid", "name", "tie", "suggested", "score", "base", "reciprocity", "multiplexity", "regularity", "parts", "contactDays", "median", "q90", "ownGaps", "dueAfter",
                "due", "cadence", "lapsed", "stage"), List.copyOf(bob.keySet()));
        assertEquals("not-enough-evidence 0.0 1.0 {} 0 18.5 41.55 false", "%s %s %s %s %s %s %s %s".formatted(bob.get("suggested"), bob.get("score"), bob.get("regularity"), bob.get("parts"),
                bob.get("contactDays"), bob.get("median"), bob.get("dueAfter"), bob.get("due")));
    }

    @Test
    void aDayInThePastIsToldAsItWas() {
        var before = terminal.run("report", "ties", "--json", "--as-of", "2025-06-01").out();
        terminal.run("log", "call with @Ana Diaz 10m", "--as-of", "2025-06-02");
        assertEquals(before, terminal.run("report", "ties", "--json", "--as-of", "2025-06-01").out());
    }

    @Test
    void theTableIsReadFromTheStrongestDown() {
        var words = terminal.run("report", "ties", "--as-of", LAST).out().lines().toList();
        assertEquals(5, words.size(), words.toString());
        assertTrue(words.get(0).matches("\\s+Name\\s+Tie\\s+Strength\\s+Suggested\\s+Last contact\\s+Rhythm\\s+Risk\\s+Stage"), words.get(0));
        assertTrue(words.get(1).matches("\\s+1  Ana Diaz\\s+Weak\\s+\\d\\d  Strong\\s+2025-12-27\\s+Low\\s+Face to face"), words.get(1));
        assertTrue(words.get(2).matches("\\s+2  Bob Levi\\s+Weak\\s+0  Not enough to tell\\s+Listed"), words.get(2));
        assertEquals("3 contacts", words.get(4));
    }

    @Test
    void aLongSilenceIsNamed() {
        assertTrue(terminal.run("report", "ties", "--as-of", "2026-03-15").out().contains("  Due  "));
        assertTrue(terminal.run("report", "ties", "--as-of", "2027-12-27").out().contains("  Probably lapsed  "));
    }

    @Test
    void listAndShowTellAStrongSuggestionAndNoOther() {
        assertEquals("strong", at(terminal.run("list", "--json", "--as-of", LAST).json(), "contacts", 0, "suggestedTie"));
        assertEquals("strong", at(terminal.run("show", "Ana Diaz", "--json", "--as-of", LAST).json(), "contact", "suggestedTie"));
        assertFalse(((Map<?, ?>) at(terminal.run("list", "--json", "--as-of", LAST).json(), "contacts", 1)).containsKey("suggestedTie"));
        assertFalse(((Map<?, ?>) at(terminal.run("show", "Ana Diaz", "--json", "--as-of", "2025-01-31").json(), "contact")).containsKey("suggestedTie"));
    }
}
