package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.view.chart.Stories.MESSAGES;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import visavis.insight.Flow;
import visavis.insight.FlowSplit;
import visavis.insight.FlowSplit.By;

class FlowMotionTest {
    private static final double TINY = 1e-6;
    private static final FlowLayout YEAR = layout(LocalDate.of(2025, 11, 1), null), TWO_YEARS = layout(LocalDate.of(2024, 11, 1), null), NOBODY_MOVED = layout(Everyone.TODAY, null),
            BY_TIE = layout(LocalDate.of(2025, 11, 1), By.TIE), BY_ORIGIN = layout(LocalDate.of(2024, 11, 1), By.ORIGIN);
    private static final List<List<FlowLayout>> CHANGES = List.of(List.of(YEAR, TWO_YEARS), List.of(NOBODY_MOVED, YEAR), List.of(YEAR, NOBODY_MOVED), List.of(BY_ORIGIN, BY_TIE)),
            SPLITS = List.of(List.of(YEAR, BY_TIE), List.of(TWO_YEARS, BY_ORIGIN));

    private static FlowLayout layout(LocalDate from, By by) {
        var courses = Everyone.longNames().courses();
        var flow = Flow.of(courses, from, Everyone.TODAY);
        var chart = by == null ? FlowChart.of(flow, Everyone.TODAY, MESSAGES) : FlowChart.of(FlowSplit.of(by, courses, from, Everyone.TODAY), Everyone.TODAY, MESSAGES);
        return (FlowLayout) chart.layout(1000, 560, false);
    }

    @Test
    void itBeginsAsWhatWasShown() {
        for (var change : CHANGES) {
            var begun = bands(FlowMotion.between(change.getFirst().fields(), change.getLast(), 0).all());
            var shown = bands(change.getFirst().fields());
            shown.forEach((where, band) -> assertSame(band, begun.get(where)));
            begun.forEach((where, band) -> assertTrue(shown.containsKey(where) || band.thickness() == 0, where));
        }
    }

    @Test
    void itEndsAsWhatIsToldNow() {
        for (var change : List.of(List.of(YEAR, TWO_YEARS), List.of(BY_ORIGIN, BY_TIE), List.of(YEAR, BY_TIE), List.of(BY_TIE, TWO_YEARS))) {
            var ended = FlowMotion.between(change.getFirst().fields(), change.getLast(), 1);
            assertEquals(change.getLast().fields(), ended.all());
        }
    }

    @Test
    void eachBandOnlyGrowsOrOnlyShrinksAndSoDoTheyTogether() {
        for (var change : CHANGES) {
            Map<String, FlowBand> from = bands(change.getFirst().fields()), to = bands(change.getLast().fields());
            var before = bands(FlowMotion.between(change.getFirst().fields(), change.getLast(), 0).all());
            for (double share = .1; share < 1; share += .1) {
                var now = bands(FlowMotion.between(change.getFirst().fields(), change.getLast(), share).all());
                assertEquals(before.keySet(), now.keySet());
                for (var where : now.keySet()) {
                    double way = thickness(to.get(where)) - thickness(from.get(where)), step = now.get(where).thickness() - before.get(where).thickness();
                    assertTrue(now.get(where).thickness() >= 0 && now.get(where).gone() >= 0 && now.get(where).gone() <= now.get(where).thickness() + TINY, where);
                    assertTrue(Math.abs(way) < TINY || step * way > 0, where);
                }
                assertEquals(sum(from) + share * (sum(to) - sum(from)), sum(now), TINY);
                before = now;
            }
        }
    }

    @Test
    void bandsFillTheirStagesAtEveryMoment() {
        for (var change : CHANGES) for (double share = 0; share < 1; share += .25) {
            for (var field : FlowMotion.between(change.getFirst().fields(), change.getLast(), share).all()) for (var node : field.panel().nodes()) {
                double y = node.box().y();
                for (var band : field.panel().bands()) {
                    if (node.stage() != (node.first() ? band.stream().from() : band.stream().to())) continue;
                    assertEquals(y, node.first() ? band.top() : band.end(), TINY);
                    y += band.thickness();
                }
                assertEquals(node.box().y() + node.box().height(), y, TINY);
            }
        }
    }

    @Test
    void everybodyComesApartIntoThePartsAndTheyJoinAgain() {
        for (var split : SPLITS) {
            FlowLayout everybody = split.getFirst(), parts = split.getLast();
            var apart = FlowMotion.between(everybody.fields(), parts, 0).all();
            var joined = FlowMotion.between(parts.fields(), everybody, 1 - 1e-12).going();
            for (var together : List.of(apart, joined)) for (var band : everybody.fields().getFirst().panel().bands()) {
                var its = together.stream().flatMap(field -> field.panel().bands().stream()).filter(each -> each.thickness() > 0 && each.stream().from() == band.stream().from() && each.stream().to() == band.stream().to()).toList();
                assertEquals(band.thickness(), its.stream().mapToDouble(FlowBand::thickness).sum(), TINY);
                assertEquals(band.top(), its.stream().mapToDouble(FlowBand::top).min().orElseThrow(), TINY);
                assertEquals(band.end() + band.thickness(), its.stream().mapToDouble(each -> each.end() + each.thickness()).max().orElseThrow(), TINY);
            }
        }
    }

    @Test
    void joiningPartsMayComeApartAgainOnTheWay() {
        var halfWay = FlowMotion.between(BY_TIE.fields(), YEAR, .5);
        var turned = bands(FlowMotion.between(halfWay.all(), BY_TIE, 0).all());
        bands(halfWay.all()).forEach((where, band) -> assertSame(band, turned.get(where)));
        assertEquals(BY_TIE.fields(), FlowMotion.between(halfWay.all(), BY_TIE, 1).all());
    }

    @Test
    void aChangeOnTheWaySetsOutFromWhatIsShown() {
        for (var change : List.of(List.of(YEAR, TWO_YEARS), List.of(BY_ORIGIN, BY_TIE), List.of(YEAR, BY_TIE))) {
            var under = FlowMotion.between(change.getFirst().fields(), change.getLast(), .5);
            var turned = bands(FlowMotion.between(under.all(), change.getFirst(), 0).all());
            bands(under.all()).forEach((where, band) -> assertSame(band, turned.get(where)));
        }
        var halfWay = FlowMotion.between(YEAR.fields(), BY_TIE, .5);
        assertEquals(YEAR.fields(), FlowMotion.between(halfWay.all(), YEAR, 1).all());
    }

    @Test
    void onTheWayItAnswersAsAtTheEnd() {
        assertEquals(TWO_YEARS.doors(), FlowMotion.between(YEAR.fields(), TWO_YEARS, .3).doors());
    }

    @Test
    void atTheEndTheWayAndTheChartAreDrawnAlike() {
        for (var layout : List.of(YEAR, BY_ORIGIN)) for (double share : new double[] {1 - 1e-12, 1}) {
            var way = Recorder.of(FlowMotion.between(layout == YEAR ? TWO_YEARS.fields() : BY_TIE.fields(), layout, share));
            assertEquals(Recorder.of(layout).words.stream().map(Recorder.Words::text).toList(), way.words.stream().map(Recorder.Words::text).toList());
        }
    }

    private static void assertSame(FlowBand a, FlowBand b) {
        assertEquals(a.top(), b.top(), TINY);
        assertEquals(a.end(), b.end(), TINY);
        assertEquals(a.thickness(), b.thickness(), TINY);
        assertEquals(a.gone(), b.gone(), TINY);
    }

    private static Map<String, FlowBand> bands(List<FlowField> fields) {
        var bands = new HashMap<String, FlowBand>();
        for (var field : fields) for (var band : field.panel().bands()) bands.put(field.name() + ": " + band.stream().from() + " to " + band.stream().to(), band);
        return bands;
    }

    private static double thickness(FlowBand band) {
        return band == null ? 0 : band.thickness();
    }

    private static double sum(Map<String, FlowBand> bands) {
        return bands.values().stream().mapToDouble(FlowBand::thickness).sum();
    }
}
