package visavis.view.chart;

import java.time.LocalDate;

import javafx.scene.input.KeyEvent;

/**
 * The keyboard on a journey chart. Arrows walk marks and cells, with Shift they move; Enter opens; + and - zoom, 0 or F
 * shows all; B brushes the days of what has the focus, and from there on to the next; Escape takes the brushed days back.
 */
final class JourneyKeys {
    private static final double FAR = 80;
    private final JourneyChart chart;

    JourneyKeys(JourneyChart chart) {
        this.chart = chart;
        chart.setOnKeyPressed(this::press);
    }

    private void press(KeyEvent event) {
        if (chart.geometry() == null || event.getTarget() != chart || event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case LEFT -> sideways(event, -1);
            case RIGHT -> sideways(event, 1);
            case HOME -> walkTo(chart.getShown().first(), 1);
            case END -> walkTo(chart.getShown().last(), -1);
            case ENTER -> chart.focused().ifPresent(chart::open);
            case PLUS, ADD, EQUALS -> zoom(Zoom.STEP);
            case MINUS, SUBTRACT -> zoom(1 / Zoom.STEP);
            case DIGIT0, NUMPAD0, F -> chart.fit();
            case B -> chart.focused().ifPresent(found -> chart.brush(joined(found.stop().days())));
            case ESCAPE -> {
                if (chart.getBrushedPeriod() == null) return;
                chart.brush(null);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void sideways(KeyEvent event, int direction) {
        if (event.isShiftDown()) chart.move(-direction * FAR);
        else walk(direction);
    }

    private void walk(int direction) {
        var walk = chart.walk();
        walk.step(direction).ifPresentOrElse(chart::focus, () -> walk.beyond(chart.getShown().happenings(), direction).ifPresent(day -> walkTo(day, direction)));
    }

    private void walkTo(LocalDate day, int direction) {
        chart.seek(day);
        chart.walk().near(day, direction).ifPresent(chart::focus);
    }

    private Days joined(Days days) {
        return chart.getBrushedPeriod() == null ? days : chart.getBrushedPeriod().with(days);
    }

    /** About what has the focus, else about the present. */
    private void zoom(double factor) {
        var axis = chart.geometry().axis();
        var x = chart.focused().map(found -> axis.x(found.stop().day())).orElse(chart.geometry().today());
        chart.zoom(factor, Math.clamp(x, axis.left(), axis.right()));
    }
}
