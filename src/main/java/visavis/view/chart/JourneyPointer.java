package visavis.view.chart;

import java.time.LocalDate;

import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * Mouse and fingers on a journey chart. The wheel and pinching zoom, dragging moves; with Shift, or on the time scale,
 * dragging brushes days. A click opens what it hits, a double click beside everything shows all again.
 */
final class JourneyPointer {
    /** A hand that trembles this little clicks and does not drag. */
    private static final double TREMBLE = 4;
    private final JourneyChart chart;
    private final Tooltip tooltip = new Tooltip();
    private double pressedX, x;
    private boolean dragging;
    /** The end of the brushed days that stays where it is; {@code null} while moving. */
    private LocalDate brushedFrom;

    JourneyPointer(JourneyChart chart) {
        this.chart = chart;
        chart.setOnMouseMoved(this::hover);
        chart.setOnMousePressed(this::press);
        chart.setOnMouseDragged(this::drag);
        chart.setOnMouseClicked(this::click);
        chart.setOnScroll(this::scroll);
        chart.setOnZoom(this::pinch);
    }

    private void hover(MouseEvent event) {
        var found = chart.geometry() == null ? null : chart.geometry().find(event.getX(), event.getY()).orElse(null);
        if (found == null) {
            Tooltip.uninstall(chart, tooltip);
        } else {
            tooltip.setText(chart.words(found));
            Tooltip.install(chart, tooltip);
        }
        chart.setCursor(handle(event) != null ? Cursor.H_RESIZE : found == null ? Cursor.DEFAULT : Cursor.HAND);
    }

    private void press(MouseEvent event) {
        chart.requestFocus();
        pressedX = x = event.getX();
        dragging = false;
        if (chart.geometry() == null) return;
        var brushing = event.isShiftDown() || event.getY() > chart.geometry().ribbon() && event.getY() <= chart.geometry().scale();
        var handle = handle(event);
        brushedFrom = handle != null ? handle : brushing ? day(x) : null;
    }

    private void drag(MouseEvent event) {
        if (chart.geometry() == null || event.getButton() != MouseButton.PRIMARY) return;
        dragging |= Math.abs(event.getX() - pressedX) >= TREMBLE;
        if (!dragging) return;
        if (brushedFrom == null) chart.move(event.getX() - x);
        else chart.brush(Days.between(brushedFrom, day(event.getX())));
        x = event.getX();
    }

    private void click(MouseEvent event) {
        if (chart.geometry() == null || dragging || event.getButton() != MouseButton.PRIMARY) return;
        var found = chart.geometry().find(event.getX(), event.getY());
        if (event.getClickCount() == 1) found.ifPresent(chart::open);
        else if (found.isEmpty()) chart.fit();
    }

    /** The wheel zooms once the chart has the focus, or with Ctrl or Cmd: else a chart in a scrolling page would trap the wheel. */
    private void scroll(ScrollEvent event) {
        if (chart.geometry() == null) return;
        if (event.getDeltaY() != 0 && (chart.isFocused() || event.isShortcutDown())) chart.zoom(event.getDeltaY() > 0 ? Zoom.STEP : 1 / Zoom.STEP, event.getX());
        else if (event.getDeltaX() != 0) chart.move(event.getDeltaX());
        else return;
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        if (chart.geometry() == null) return;
        chart.zoom(event.getZoomFactor(), event.getX());
        event.consume();
    }

    /** The day at the other end when the pointer is at a handle of the brushed days; else {@code null}. */
    private LocalDate handle(MouseEvent event) {
        var days = chart.getBrushedPeriod();
        if (days == null || chart.geometry() == null) return null;
        if (Band.isAtHandle(chart.geometry(), days, event.getX(), event.getY(), true)) return days.first();
        return Band.isAtHandle(chart.geometry(), days, event.getX(), event.getY(), false) ? days.last() : null;
    }

    private LocalDate day(double at) {
        var axis = chart.geometry().axis();
        return LocalDate.ofEpochDay((long) Math.floor(axis.day(Math.clamp(at, axis.left(), axis.right()))));
    }
}
