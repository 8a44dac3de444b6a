package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import visavis.insight.Flow;
import visavis.insight.Flow.Stream;
import visavis.model.Stage;
import visavis.view.chart.Area.Box;

class FlowPanelTest {
    private static final double TINY = 1e-6;

    @Test
    void bandsAddUpToTheHeightOfTheirStages() {
        each((flow, panel, person) -> {
            for (var node : panel.nodes()) {
                double bands = panel.bands().stream().filter(band -> node.stage() == (node.first() ? band.stream().from() : band.stream().to())).mapToDouble(FlowBand::thickness).sum();
                assertEquals(bands, node.box().height(), TINY);
            }
        });
    }

    @Test
    void bandsAndStagesStandForTheirPeople() {
        each((flow, panel, person) -> {
            for (var band : panel.bands()) assertEquals(Math.max(FlowPanel.LEAST, band.stream().size() * person), band.thickness(), TINY);
            assertEquals(flow.size(), panel.bands().stream().mapToInt(band -> band.stream().size()).sum());
            for (var first : new boolean[] {true, false}) {
                assertEquals(flow.streams().stream().flatMap(stream -> stream.contacts().stream()).sorted().toList(),
                        panel.nodes().stream().filter(node -> node.first() == first).flatMap(node -> node.people().stream()).sorted().toList());
            }
        });
    }

    @Test
    void everythingStandsOnItsGroundAndNoStageOnAnother() {
        each((flow, panel, person) -> {
            double bottom = panel.box().y() + panel.box().height();
            for (var node : panel.nodes()) assertTrue(node.box().y() >= panel.box().y() && node.box().y() + node.box().height() <= bottom + TINY, node + " in " + panel.box());
            for (int i = 1; i < panel.nodes().size(); i++) {
                var above = panel.nodes().get(i - 1);
                var node = panel.nodes().get(i);
                if (node.first() == above.first()) assertTrue(node.box().y() > above.box().y() + above.box().height());
            }
        });
    }

    @Test
    void faceToFaceIsOnTop() {
        var panel = panel(flow(stream(Stage.LISTED, Stage.FACE_TO_FACE, 3, 0), stream(Stage.LISTED, Stage.LISTED, 3, 0)), 200);
        assertEquals(List.of(Stage.LISTED, Stage.FACE_TO_FACE, Stage.LISTED), panel.nodes().stream().map(FlowPanel.Node::stage).toList());
        assertEquals(Stage.FACE_TO_FACE, panel.bands().getFirst().stream().to());
    }

    @Test
    void bandsLeaveTheirStageOneUnderTheOther() {
        each((flow, panel, person) -> {
            for (var a : panel.bands()) for (var b : panel.bands()) {
                if (a == b) continue;
                if (a.stream().from() == b.stream().from()) assertTrue(apart(a.top(), b.top(), a.thickness(), b.thickness()));
                if (a.stream().to() == b.stream().to()) assertTrue(apart(a.end(), b.end(), a.thickness(), b.thickness()));
            }
        });
    }

    private static boolean apart(double a, double b, double thicknessA, double thicknessB) {
        return a + thicknessA <= b + TINY || b + thicknessB <= a + TINY;
    }

    @Test
    void thoseGoneQuietAreAShareOfTheirBandAndNeverTooThinToSee() {
        each((flow, panel, person) -> {
            for (var band : panel.bands()) {
                if (band.stream().quiet().isEmpty()) continue;
                var box = band.quiet();
                double share = band.thickness() * band.stream().quiet().size() / band.stream().size();
                assertEquals(Math.max(FlowPanel.LEAST, share), box.height(), TINY);
                assertEquals(band.end() + band.thickness(), box.y() + box.height(), TINY);
                assertEquals(band.right(), box.x() + box.width(), TINY);
            }
        });
    }

    @Test
    void theThinnestBandCanBeClicked() {
        var panel = panel(flow(stream(Stage.LISTED, Stage.LISTED, 20_000, 0), stream(Stage.LISTED, Stage.MET, 1, 1)), 300);
        var band = panel.bands().getFirst();
        assertEquals(FlowPanel.LEAST, band.thickness());
        assertTrue(band.reach().contains(band.left() + 2, band.top() - 1));
        assertTrue(band.quietReach().contains(band.right() - 2, band.end() + 3));
    }

    private interface Check {
        void on(Flow flow, FlowPanel panel, double perPerson);
    }

    private static void each(Check check) {
        var random = new Random(3);
        for (int round = 0; round < 200; round++) {
            var streams = new ArrayList<Stream>();
            for (var from : Stage.values()) for (var to : Stage.values()) {
                if (to.compareTo(from) < 0 || random.nextInt(3) == 0) continue;
                int people = 1 + (int) Math.pow(10, 4 * random.nextDouble());
                streams.add(stream(from, to, people, random.nextInt(people + 1)));
            }
            if (streams.isEmpty()) continue;
            var flow = flow(streams.toArray(Stream[]::new));
            double height = 80 + random.nextInt(500);
            check.on(flow, panel(flow, height), FlowPanel.perPerson(flow, height));
        }
    }

    private static FlowPanel panel(Flow flow, double height) {
        return FlowPanel.of(flow, new Box(100, 40, 500, height), FlowPanel.perPerson(flow, height));
    }

    private static Flow flow(Stream... streams) {
        return new Flow(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 1), List.of(streams));
    }

    private static Stream stream(Stage from, Stage to, int people, int quiet) {
        long first = 100_000L * (from.number() * 6 + to.number());
        var ids = LongStream.range(first, first + people).boxed().toList();
        return new Stream(from, to, ids, ids.subList(0, quiet));
    }
}
