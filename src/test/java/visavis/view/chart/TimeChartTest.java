package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.model.Channel.CALL;
import static visavis.model.Channel.IN_PERSON;
import static visavis.view.chart.Stories.MESSAGES;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import visavis.insight.Courses;
import visavis.insight.Story;
import visavis.insight.TimeSpent;
import visavis.model.Tie;

class TimeChartTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1), TO = LocalDate.of(2026, 1, 31);
    private static final TimeChart CHART = TimeChart.of(new Courses("2026-03-01")
            .add("Ana", Tie.STRONG, "", null, new Story().together("2026-01-05", CALL, 60).together("2026-01-20", IN_PERSON, 690), "Choir")
            .add("Ben", Tie.WEAK, "", null, new Story().together("2026-01-20", IN_PERSON, 250), "Choir")
            .add("Cleo", Tie.WEAK, "", null, new Story().together("2026-01-21", CALL, 45)).portfolio(), FROM, TO, MESSAGES);

    private static List<String> doors(TimeChart chart, double width, double height) {
        return chart.layout(width, height, false).doors().stream().map(door -> door.words() + " " + door.people()).toList();
    }

    @Test
    void whoeverTookTheMostTimeStandsFirstAndThoseOfTheSameTimeByName() {
        var time = TimeSpent.of(Portfolios.of(900).courses(), Portfolios.TODAY.minusYears(2), Portfolios.TODAY).people();
        assertEquals(time.stream().sorted(Comparator.comparingInt(TimeSpent.Share::minutes).reversed().thenComparing(TimeSpent.Share::name)).toList(), time);
    }

    @Test
    void barsLeadToThoseWhoTookTheTime() {
        assertEquals(List.of("Ana: 11 h 30 in person, 1 h by voice. [1]", "Ben: 4 h 10 in person, 0 min by voice. [2]", "Cleo: 0 min in person, 45 min by voice. [3]",
                "Choir: 15 h 40 in person, 1 h by voice, with 2 people. [1, 2]", "In no circle: 0 min in person, 45 min by voice. [3]",
                "Strong ties: 11 h 30 in person, 1 h by voice. [1]", "Weak ties: 4 h 10 in person, 45 min by voice, with 2 people. [2, 3]",
                "In person: 15 h 40 altogether, with 2 people. [1, 2]", "By voice: 1 h 45 altogether, with 2 people. [1, 3]"), doors(CHART, 900, 500));
    }

    @Test
    void aKindOfTimeNobodyTookIsNoDoor() {
        var calls = new Courses("2026-03-01").add("Cleo", Tie.WEAK, "", null, new Story().together("2026-01-21", CALL, 45)).portfolio();
        var words = doors(TimeChart.of(calls, FROM, TO, MESSAGES), 900, 500);
        assertEquals("By voice: 45 min altogether, with one person. [1]", words.getLast());
        assertTrue(words.stream().noneMatch(door -> door.startsWith("In person:")));
    }

    @Test
    void theSentenceAddsUp() {
        assertEquals("1 January 2026 to 31 January 2026: 15 h 40 in person and 1 h 45 by voice, with 3 people, counted for each. 72 % of it went to strong ties.", CHART.sentence());
    }

    @Test
    void barsAreAsLongAsTheTimeAndStayInTheirRoom() {
        var layout = (TimeLayout) CHART.layout(900, 500, false);
        TimeLayout.Bar ana = layout.bars.getFirst(), ben = layout.bars.get(1);
        assertEquals(690.0 / 250, ana.inPerson() / ben.inPerson(), 1e-9);
        assertEquals(690.0 / 60, ana.inPerson() / ana.voice(), 1e-9);
        for (var bar : layout.bars) assertTrue(bar.x() + bar.inPerson() + bar.voice() <= bar.box().x() + bar.box().width());
    }

    @ParameterizedTest
    @CsvSource({"1100, 600, 15", "600, 400, 8"})
    void whoFindsNoRoomStandsWithTheOthers(double width, double height, int least) {
        var portfolio = Portfolios.of(300);
        var time = TimeChart.of(portfolio, Portfolios.TODAY.minusYears(1), Portfolios.TODAY, MESSAGES);
        var layout = time.layout(width, height, true);
        int named = 0;
        while (!layout.doors().get(named).words().contains("others:")) named++;
        assertTrue(named >= least && named <= 15, named + " are named");
        assertEquals(time.time().people().size(), named + layout.doors().get(named).people().size());
    }

    @Test
    void fromAHundredHoursOnMinutesDoNotMatter() {
        var words = new TimeWords(MESSAGES);
        assertEquals(List.of("0 min", "59 min", "1 h", "12 h 05", "99 h 59", "100 h", "1,235 h"),
                List.of(0, 59, 60, 725, 5999, 6000, 74_095).stream().map(words::duration).toList());
    }
}
