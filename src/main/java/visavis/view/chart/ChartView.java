package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javafx.animation.Animation;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** A chart of everybody on screen. Each of its shapes is a door: pointed at it says what it is, clicked or entered it opens; the arrow keys walk them; an entry of the key instead chooses what is shown, and opens with Shift; an outline drawn round people opens those inside. */
public final class ChartView extends Region {
    private static final double WIDEST_TIP = 420;
    private static final int LEAST_CORNERS = 4;
    private final Canvas canvas = new Canvas();
    private final Tooltip tooltip = new Tooltip();
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    /** Whether nothing is to move: outside a window, or where the system asks for reduced motion. */
    private final ObservableValue<Boolean> still = sceneProperty().flatMap(scene -> scene.getPreferences().reducedMotionProperty()).orElse(true);
    private Consumer<Door> onOpen = door -> {};
    private Chart whole, chart;
    private KeyChoice choice = KeyChoice.ALL;
    private Chart.Layout layout, shown;
    private FlowTransition motion;
    private int focused = -1;
    private final List<Point2D> outline = new ArrayList<>();

    public ChartView() {
        getStyleClass().add("chart-view");
        getChildren().add(canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(Fitting.LEAST_WIDTH, Fitting.LEAST_HEIGHT);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST_TIP);
        dark.subscribe(this::draw);
        still.subscribe(now -> {
            if (now) settle();
        });
        focusedProperty().subscribe(this::draw);
        setOnMouseMoved(this::hover);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnMouseClicked(this::click);
        setOnKeyPressed(this::key);
    }

    /** How the next chart is to be fitted. */
    public Fitting fitting() {
        return new Fitting(whole == null ? null : whole.getClass(), choice, getWidth(), getHeight());
    }

    /** {@code null} clears it; else it is fitted at once, on the calling thread. */
    public void setChart(Chart value) {
        if (value == null) take(new Fitting.Fitted(fitting(), null, KeyChoice.ALL, null, null));
        else show(fitting().of(value));
    }

    /** From one flow to the next it moves; pointer and keyboard are at the next one at once. What was chosen in the key of a chart stays chosen in the next of its kind. */
    public void show(Fitting.Fitted value) {
        // In the meantime the view may have become larger, or something been chosen in its key.
        take(value.fitting().equals(fitting()) ? value : fitting().of(value.whole()));
    }

    private void take(Fitting.Fitted next) {
        var before = shown;
        whole = next.whole();
        choice = next.choice();
        chart = next.chart();
        layout = next.layout();
        focused = -1;
        setAccessibleText(whole == null ? "" : whole.sentence());
        settle();
        moveFrom(before);
    }

    private void moveFrom(Chart.Layout before) {
        if (still.getValue()) return;
        motion = FlowTransition.between(before, layout, this::show).orElse(null);
        if (motion == null) return;
        motion.setOnFinished(arrived -> settle());
        show(before);
        motion.play();
    }

    private void show(Chart.Layout state) {
        shown = state;
        draw();
    }

    /** Ends all motion. */
    private void settle() {
        if (motion != null) motion.stop();
        motion = null;
        show(layout);
    }

    /** As it is shown, with what was chosen in its key. */
    public Chart getChart() {
        return chart;
    }

    public void setOnOpen(Consumer<Door> action) {
        onOpen = action;
    }

    public BooleanProperty darkProperty() {
        return dark;
    }

    /** The door the keyboard is at; {@code null} for none. */
    public Door focusedDoor() {
        return focused < 0 ? null : layout.doors().get(focused);
    }

    /** Where everything stands, at the end of all motion; {@code null} while there is nothing to show. */
    Chart.Layout geometry() {
        return layout;
    }

    /** What is drawn at this moment. */
    Chart.Layout shown() {
        return shown;
    }

    /** What moves it; {@code null} while it stands still. */
    Animation motion() {
        return motion;
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() == getWidth() && canvas.getHeight() == getHeight()) return;
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        arrange();
    }

    private void arrange() {
        layout = Fitting.layout(chart, getWidth(), getHeight());
        if (layout == null || focused >= layout.doors().size()) focused = -1;
        settle();
    }

    private void draw() {
        var context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (shown == null) return;
        var palette = Palette.of(dark.get());
        var surface = new CanvasSurface(context);
        shown.draw(surface, palette);
        if (isFocused() && focused >= 0) frame(surface, palette.accent());
        if (outline.size() > 1) surface.path(outline, Pen.dashed(palette.accent(), 2));
    }

    private void frame(Surface surface, Color colour) {
        var box = focusedDoor().area().box();
        double left = box.x() - 2, top = box.y() - 2, right = box.x() + box.width() + 2, bottom = box.y() + box.height() + 2;
        var pen = Pen.of(colour, 2);
        surface.line(left, top, right, top, pen);
        surface.line(right, top, right, bottom, pen);
        surface.line(right, bottom, left, bottom, pen);
        surface.line(left, bottom, left, top, pen);
    }

    private int at(double x, double y) {
        if (layout == null) return -1;
        var doors = layout.doors();
        for (int i = doors.size() - 1; i >= 0; i--) if (doors.get(i).area().contains(x, y)) return i;
        return -1;
    }

    private void hover(MouseEvent event) {
        int door = at(event.getX(), event.getY());
        if (door < 0) {
            Tooltip.uninstall(this, tooltip);
        } else {
            tooltip.setText(layout.doors().get(door).spoken());
            Tooltip.install(this, tooltip);
        }
        setCursor(door < 0 ? Cursor.DEFAULT : Cursor.HAND);
    }

    private void press(MouseEvent event) {
        requestFocus();
        outline.clear();
        outline.add(new Point2D(event.getX(), event.getY()));
    }

    /** Draws an outline round people; only a chart whose places mean something takes it. */
    private void drag(MouseEvent event) {
        if (layout == null || outline.isEmpty()) return;
        outline.add(new Point2D(event.getX(), event.getY()));
        draw();
    }

    private void release(MouseEvent event) {
        var drawn = List.copyOf(outline);
        outline.clear();
        if (layout == null || event.isStillSincePress() || drawn.size() < LEAST_CORNERS) return;
        draw();
        layout.within(drawn).ifPresent(onOpen);
    }

    private void click(MouseEvent event) {
        int door = at(event.getX(), event.getY());
        if (door < 0 || !event.isStillSincePress()) return;
        focus(door);
        enter(event.isShiftDown());
    }

    private void key(KeyEvent event) {
        if (layout == null || layout.doors().isEmpty() || event.isShortcutDown() || event.isAltDown()) return;
        int last = layout.doors().size() - 1;
        switch (event.getCode()) {
            case LEFT, UP -> focus(focused <= 0 ? last : focused - 1);
            case RIGHT, DOWN -> focus(focused == last ? 0 : focused + 1);
            case HOME -> focus(0);
            case END -> focus(last);
            case ENTER, SPACE -> enter(event.isShiftDown());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** @param people whether an entry of the key, too, is to open the people it stands for */
    private void enter(boolean people) {
        if (focused < 0) return;
        var door = focusedDoor();
        if (people || door.press() == null) onOpen.accept(door);
        else press(door.press().entry());
    }

    private void press(String entry) {
        var before = shown;
        choice = choice.press(entry).among(whole.entries());
        chart = whole.showing(choice);
        arrange();
        focus(IntStream.range(0, layout.doors().size()).filter(i -> isOf(entry, layout.doors().get(i))).findFirst().orElseThrow());
        moveFrom(before);
    }

    private static boolean isOf(String entry, Door door) {
        return door.press() != null && door.press().entry().equals(entry);
    }

    private void focus(int door) {
        focused = door;
        setAccessibleText(focusedDoor().spoken());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        draw();
    }
}
