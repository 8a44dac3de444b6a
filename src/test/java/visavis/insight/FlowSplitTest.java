package visavis.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import visavis.insight.FlowSplit.By;
import visavis.model.Tie;

class FlowSplitTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1), TO = LocalDate.of(2026, 3, 1);

    @Test
    void theLargestGroupsStandAloneAndTheRestTogether() {
        var courses = new Courses("2026-03-01");
        for (int place = 1; place <= 8; place++) for (int i = 0; i < place; i++) courses.add(Tie.WEAK, "place " + place, null, new Story());
        var parts = FlowSplit.of(By.ORIGIN, courses.portfolio().courses(), FROM, TO).parts();
        assertEquals(List.of("place 8 8", "place 7 7", "place 6 6", "place 5 5", "place 4 4", "null 6"), parts.stream().map(part -> part.group() + " " + part.flow().size()).toList());
        assertTrue(parts.getLast().isOthers());
    }

    @Test
    void sixGroupsNeedNoOthers() {
        var courses = new Courses("2026-03-01");
        for (int place = 1; place <= FlowSplit.MOST; place++) courses.add(Tie.WEAK, "place " + place, null, new Story());
        assertTrue(FlowSplit.of(By.ORIGIN, courses.portfolio().courses(), FROM, TO).parts().stream().noneMatch(FlowSplit.Part::isOthers));
    }

    @Test
    void tiesAreWeakAndStrong() {
        var courses = new Courses("2026-03-01").add(Tie.WEAK, "", null, new Story()).add(Tie.STRONG, "", null, new Story()).add(Tie.WEAK, "", null, new Story());
        assertEquals(List.of("weak 2", "strong 1"), FlowSplit.of(By.TIE, courses.portfolio().courses(), FROM, TO).parts().stream().map(part -> part.group() + " " + part.flow().size()).toList());
    }

    @Test
    void whoIsInNoCircleIsCountedToo() {
        var courses = new Courses("2026-03-01").add(Tie.WEAK, "", null, new Story());
        assertEquals(List.of(""), FlowSplit.of(By.CIRCLE, courses.portfolio().courses(), FROM, TO).parts().stream().map(FlowSplit.Part::group).toList());
    }

    @Test
    void nobodyIsInNoGroup() {
        assertEquals(List.of(), FlowSplit.of(By.ORIGIN, List.of(), FROM, TO).parts());
    }
}
