package visavis.view.chart;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import visavis.model.Interaction;
import visavis.text.Messages;

/**
 * The journey chart on screen. Every mark can be reached: hovered, clicked, or walked to with the arrow keys and opened
 * with Enter. The wheel and the keys + and - zoom, dragging moves, 0 shows the whole journey again.
 */
public final class JourneyChart extends Region {
    private static final double ZOOM_STEP = 1.25;
    private static final double PREFERRED_WIDTH = 600, PREFERRED_HEIGHT = 260, LEAST_WIDTH = 320, LEAST_HEIGHT = 200;

    private final Messages messages;
    private final Canvas canvas = new Canvas();
    private final Tooltip tooltip = new Tooltip();
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private Consumer<Interaction> onOpen = interaction -> {};
    private JourneyPicture picture;
    private TimeAxis period;
    private JourneyLayout geometry;
    private List<Mark> inOrder = List.of();
    private Interaction focused;
    private double dragX;

    public JourneyChart(Messages messages) {
        this.messages = messages;
        getStyleClass().add("journey-chart");
        getChildren().add(canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(messages.get("chart.journey.role"));
        setPrefSize(PREFERRED_WIDTH, PREFERRED_HEIGHT);
        setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        dark.subscribe(this::draw);
        focusedProperty().subscribe(this::draw);
        listen();
    }

    private void listen() {
        setOnMouseMoved(this::hover);
        setOnMousePressed(event -> {
            dragX = event.getX();
            requestFocus();
        });
        setOnMouseDragged(this::drag);
        setOnMouseClicked(this::click);
        setOnScroll(this::scroll);
        setOnKeyPressed(this::key);
    }

    /** Shows a journey, the whole of it; {@code null} clears the chart. */
    public void setJourney(JourneyPicture value) {
        picture = value;
        period = null;
        focused = null;
        setAccessibleText(value == null ? "" : value.sentence());
        arrange();
    }

    public JourneyPicture getJourney() {
        return picture;
    }

    /** What Enter on a mark, or a click on it, does. */
    public void setOnOpen(Consumer<Interaction> action) {
        onOpen = action;
    }

    public BooleanProperty darkProperty() {
        return dark;
    }

    /** The interaction the keyboard is at; {@code null} for none. */
    public Interaction getFocusedInteraction() {
        return focused;
    }

    /** Where everything stands now; {@code null} while there is nothing to show. */
    JourneyLayout geometry() {
        return geometry;
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        arrange();
    }

    private void arrange() {
        geometry = null;
        if (picture != null && getWidth() >= LEAST_WIDTH / 2 && getHeight() >= LEAST_HEIGHT / 2) {
            geometry = period == null ? JourneyLayout.of(picture, messages, getWidth(), getHeight(), false)
                    : JourneyLayout.of(picture, messages, getWidth(), getHeight(), false, period);
            inOrder = geometry.marks().stream().sorted(Comparator.comparing(mark -> mark.interaction().date())).toList();
        }
        draw();
    }

    private void draw() {
        var context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (geometry == null) return;
        var palette = Palette.of(dark.get());
        var surface = new CanvasSurface(context);
        JourneyDrawing.draw(geometry, surface, palette, messages);
        if (!isFocused()) return;
        inOrder.stream().filter(mark -> mark.interaction() == focused)
                .forEach(mark -> surface.circle(mark.x(), mark.y(), mark.radius() + 4, null, Pen.of(palette.accent(), 2)));
    }

    private void hover(MouseEvent event) {
        var mark = geometry == null ? null : geometry.at(event.getX(), event.getY()).orElse(null);
        if (mark == null) {
            Tooltip.uninstall(this, tooltip);
        } else {
            tooltip.setText(new MarkWords(messages).of(mark.interaction()));
            Tooltip.install(this, tooltip);
        }
        setCursor(mark == null ? javafx.scene.Cursor.DEFAULT : javafx.scene.Cursor.HAND);
    }

    private void drag(MouseEvent event) {
        if (geometry == null) return;
        move(event.getX() - dragX);
        dragX = event.getX();
    }

    private void click(MouseEvent event) {
        if (geometry == null || !event.isStillSincePress()) return;
        geometry.at(event.getX(), event.getY()).ifPresent(mark -> {
            focus(mark.interaction());
            onOpen.accept(mark.interaction());
        });
    }

    /** The wheel zooms once the chart has the focus, or with Ctrl or Cmd: else a chart in a scrolling page would trap the wheel. */
    private void scroll(ScrollEvent event) {
        if (geometry == null) return;
        if (event.getDeltaY() != 0 && (isFocused() || event.isShortcutDown())) zoom(event.getDeltaY() > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, event.getX());
        else if (event.getDeltaX() != 0) move(event.getDeltaX());
        else return;
        event.consume();
    }

    private void key(KeyEvent event) {
        if (geometry == null || event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case LEFT -> walk(-1);
            case RIGHT -> walk(1);
            case HOME -> walk(-inOrder.size());
            case END -> walk(inOrder.size());
            case ENTER -> open();
            case PLUS, ADD, EQUALS -> zoom(ZOOM_STEP, geometry.axis().right());
            case MINUS, SUBTRACT -> zoom(1 / ZOOM_STEP, geometry.axis().right());
            case DIGIT0, NUMPAD0 -> showAll();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void open() {
        if (focused != null) onOpen.accept(focused);
    }

    private void walk(int steps) {
        if (inOrder.isEmpty()) return;
        int at = inOrder.stream().map(Mark::interaction).toList().indexOf(focused);
        int next = at < 0 ? (steps < 0 ? inOrder.size() - 1 : 0) : Math.clamp((long) at + steps, 0, inOrder.size() - 1);
        focus(inOrder.get(next).interaction());
    }

    private void focus(Interaction interaction) {
        focused = interaction;
        setAccessibleText(new MarkWords(messages).of(interaction));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        bringIntoView(interaction);
        draw();
    }

    private void bringIntoView(Interaction interaction) {
        var axis = geometry.axis();
        var x = axis.x(interaction.date());
        if (x < axis.left() || x > axis.right()) move((axis.left() + axis.right()) / 2 - x);
    }

    private void zoom(double factor, double x) {
        show(geometry.axis().zoomed(factor, x));
    }

    private void move(double pixels) {
        show(geometry.axis().moved(pixels));
    }

    private void show(TimeAxis axis) {
        var first = picture.journey().firstContact() == null ? picture.asOf() : picture.journey().firstContact();
        period = axis.centredWithin(first, picture.asOf());
        arrange();
    }

    private void showAll() {
        period = null;
        arrange();
    }
}
