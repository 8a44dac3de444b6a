package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import visavis.text.Dates;

class TicksTest {
    private static final Dates DATES = new Dates(Stories.MESSAGES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2024-03-04|2024-03-10|5 Mar 2024, 6 Mar, 7 Mar, 8 Mar, 9 Mar, 10 Mar, 11 Mar",
            "2024-03-04|2024-04-14|11 Mar 2024, 18 Mar, 25 Mar, 1 Apr, 8 Apr",
            "2024-10-20|2025-04-20|Nov 2024, Dec, 2025, Feb, Mar, Apr",
            "2024-03-01|2026-03-01|Apr 2024, Jul, Oct, 2025, Apr, Jul, Oct, 2026",
            "2021-03-01|2027-11-01|Jul, 2022, Jul, 2023, Jul, 2024, Jul, 2025, Jul, 2026, Jul, 2027, Jul",
            "2015-03-01|2026-03-01|2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025",
            "1980-03-01|2026-03-01|1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025"})
    void theScaleSuitsTheSpan(LocalDate from, LocalDate to, String labels) {
        assertEquals(labels, String.join(", ", labels(new TimeAxis(from.toEpochDay() - .1, to.toEpochDay() + 2, 0, 700))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {7, 20, 60, 200, 400, 800, 2000, 5000, 12_000, 40_000, 73_000})
    void labelsNeverTouch(double days) {
        for (double start = 17_000; start < 17_400; start += 7.3) {
            double free = 0;
            for (var tick : Ticks.of(new TimeAxis(start, start + days, 0, 500), DATES, 300, 340)) {
                if (tick.label().isEmpty()) continue;
                var half = new Type(12, tick.strong()).width(tick.label()) / 2;
                assertTrue(tick.x() - half >= free && tick.x() + half <= 500);
                assertTrue(tick.x() + half < 300 || tick.x() - half > 340, "the word today keeps its place");
                free = tick.x() + half;
            }
        }
    }

    @Test
    void aDayAndItsPixelAreTheSamePlace() {
        var axis = TimeAxis.covering(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1), 100, 900);
        assertEquals(axis.from() + 30, axis.day(axis.x(axis.from() + 30)), 1e-9);
    }

    @Test
    void zoomingKeepsTheDayUnderThePointer() {
        var axis = TimeAxis.covering(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1), 100, 900);
        assertEquals(axis.day(333), axis.zoomed(2, 333).day(333), 1e-6);
        assertEquals((axis.to() - axis.from()) / 2, axis.zoomed(2, 333).to() - axis.zoomed(2, 333).from(), 1e-6);
    }

    @Test
    void theJourneyIsNeverLostFromSight() {
        var axis = TimeAxis.covering(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1), 100, 900).moved(9000);
        var kept = axis.centredWithin(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
        assertTrue(kept.x(LocalDate.of(2024, 1, 1)) >= 100 && kept.x(LocalDate.of(2024, 1, 1)) <= 900);
    }

    private static List<String> labels(TimeAxis axis) {
        return Ticks.of(axis, DATES, -100, -50).stream().map(Ticks.Tick::label).filter(label -> !label.isEmpty()).toList();
    }
}
