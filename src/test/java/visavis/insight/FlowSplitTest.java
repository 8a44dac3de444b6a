package visavis.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.model.Channel.IN_PERSON;
import static visavis.model.Channel.MESSAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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
    void eachPartIsTheFlowOfItsPeopleAlone() {
        var courses = new Courses("2026-03-01");
        for (int i = 0; i < 60; i++) {
            var story = new Story().out("2025-12-%02d".formatted(1 + i % 28), MESSAGE).in("2025-12-28", MESSAGE);
            courses.add("Person " + i, i % 3 == 0 ? Tie.STRONG : Tie.WEAK, "place " + i % 4, null, i % 2 == 0 ? story : story.together("2026-02-01", IN_PERSON, 60), "circle " + i % 9, "club " + i % 7);
        }
        var all = courses.portfolio().courses();
        for (var by : By.values()) {
            var split = FlowSplit.of(by, all, FROM, TO);
            assertEquals(Flow.of(all, FROM, TO), split.everybody());
            var told = split.parts().stream().map(FlowSplit.Part::group).toList();
            for (var part : split.parts()) if (!part.isOthers()) assertEquals(Flow.of(all.stream().filter(course -> groups(by, course).contains(part.group())).toList(), FROM, TO), part.flow());
            var others = all.stream().filter(course -> !told.containsAll(groups(by, course))).map(Course::id).toList();
            assertEquals(others, split.parts().stream().filter(FlowSplit.Part::isOthers).flatMap(part -> part.flow().streams().stream()).flatMap(stream -> stream.contacts().stream()).sorted().toList());
        }
    }

    private static Set<String> groups(By by, Course course) {
        return switch (by) {
            case ORIGIN -> Set.of(course.person().origin());
            case TIE -> Set.of(course.person().tie().code());
            case CIRCLE -> course.person().care().circles();
        };
    }

    @Test
    void nobodyIsInNoGroup() {
        assertEquals(List.of(), FlowSplit.of(By.ORIGIN, List.of(), FROM, TO).parts());
    }
}
