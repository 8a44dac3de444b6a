package visavis.view.chart;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import visavis.model.Interaction;
import visavis.text.Messages;
import visavis.view.chart.JourneyLayout.Found;
import visavis.view.chart.Walk.Focus;

/** The journey chart on screen. What mouse and keys do with it is told by {@link JourneyPointer} and {@link JourneyKeys}. */
public final class JourneyChart extends Region {
    private static final double PREFERRED_WIDTH = 600, PREFERRED_HEIGHT = 260, LEAST_WIDTH = 320, LEAST_HEIGHT = 200;

    private final Messages messages;
    private final Paper paper = new Paper(this::paint);
    private final Button fit;
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private final ObjectProperty<Days> brushedPeriod = new SimpleObjectProperty<>(this, "brushedPeriod");
    private final Zoom zoom = new Zoom();
    private Consumer<Interaction> onOpen = interaction -> {};
    private Shown shown;
    private JourneyLayout geometry;
    private Focus focus;

    public JourneyChart(Messages messages) {
        this.messages = messages;
        fit = fitButton();
        getStyleClass().add("journey-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(messages.get("chart.journey.role"));
        setPrefSize(PREFERRED_WIDTH, PREFERRED_HEIGHT);
        setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        getChildren().setAll(paper, fit);
        dark.subscribe(paper::repaint);
        focusedProperty().subscribe(paper::repaint);
        brushedPeriod.subscribe(paper::repaint);
        new JourneyPointer(this);
        new JourneyKeys(this);
        arrange();
    }

    private Button fitButton() {
        var button = new Button(messages.get("chart.fit"));
        button.setId("fit");
        button.setTooltip(new Tooltip(messages.get("chart.fit.tip")));
        button.setAccessibleText(messages.get("chart.fit.tip"));
        button.setOnAction(click -> fit());
        return button;
    }

    /** Shows a journey; of the same person the days in sight and brushed stay, of another all is shown. {@code null} clears the chart. */
    public void setJourney(JourneyPicture value) {
        var same = value != null && shown != null && shown.picture().contact() == value.contact();
        show(value == null ? null : new Shown(value, same ? shown.other() : null), same);
    }

    public JourneyPicture getJourney() {
        return shown == null ? null : shown.picture();
    }

    /** Lays another journey over the one shown; {@code null} takes it away. */
    public void setCompared(JourneyPicture other) {
        if (shown != null && !Objects.equals(shown.other(), other)) show(new Shown(shown.picture(), other), other == null);
    }

    /** Whose journeys are on the chart; {@code null} while it is clear. */
    public Shown getShown() {
        return shown;
    }

    private void show(Shown value, boolean keep) {
        shown = value;
        if (!keep) {
            focus = null;
            brushedPeriod.set(null);
        }
        if (shown != null && keep) zoom.keep(shown.days());
        else if (shown != null) zoom.begin(shown.days());
        setAccessibleText(shown == null ? "" : shown.sentence(messages));
        arrange();
    }

    /** What Enter on a mark, or a click on it, does. */
    public void setOnOpen(Consumer<Interaction> action) {
        onOpen = action;
    }

    public BooleanProperty darkProperty() {
        return dark;
    }

    /** The days the user brushed; {@code null} for none. */
    public ObjectProperty<Days> brushedPeriodProperty() {
        return brushedPeriod;
    }

    public Days getBrushedPeriod() {
        return brushedPeriod.get();
    }

    /** The interaction the keyboard is at, or the first of a cell; {@code null} for none. */
    public Interaction getFocusedInteraction() {
        return focus == null ? null : focus.interaction();
    }

    /** Where everything stands now; {@code null} while there is nothing to show. */
    JourneyLayout geometry() {
        return geometry;
    }

    @Override
    protected void layoutChildren() {
        if (paper.getWidth() != getWidth() || paper.getHeight() != getHeight()) {
            paper.resize(getWidth(), getHeight());
            arrange();
        }
        fit.autosize();
        if (geometry != null) fit.relocate(geometry.axis().right() + JourneyLayout.GRID, geometry.ribbon() + JourneyLayout.GRID);
    }

    private void arrange() {
        var room = getWidth() >= LEAST_WIDTH / 2 && getHeight() >= LEAST_HEIGHT / 2;
        geometry = shown == null || !room ? null : JourneyLayout.of(shown, messages, getWidth(), getHeight(), false, zoom.period());
        fit.setVisible(geometry != null && zoom.isCloser());
        paper.repaint();
    }

    private void paint() {
        if (geometry == null) return;
        var palette = Palette.of(dark.get());
        var surface = paper.surface();
        JourneyDrawing.draw(geometry, surface, palette, messages);
        if (getBrushedPeriod() != null) new Band(new Sheet(surface, palette, messages, geometry), getBrushedPeriod()).draw();
        if (isFocused()) focused().ifPresent(found -> FocusRing.draw(found.stop(), surface, palette));
    }

    Optional<Found> focused() {
        return geometry == null || focus == null ? Optional.empty() : walk().at();
    }

    String words(Found found) {
        return new StopWords(messages, geometry).of(found.trace(), found.stop());
    }

    /** A mark is opened; a cell is looked at closer. */
    void open(Found found) {
        focus(found);
        if (found.stop() instanceof Cell cell) {
            zoom.show(cell.days(), geometry.axis());
            arrange();
        } else if (found.trace() == geometry.trace()) {
            onOpen.accept(found.stop().anchor());
        }
    }

    /** What the keyboard can walk to now, and where it is. */
    Walk walk() {
        return new Walk(geometry, focus);
    }

    /** Brings a day into sight. */
    void seek(LocalDate day) {
        zoom.seek(day, geometry.axis());
        arrange();
    }

    void focus(Found found) {
        focus = Focus.on(found);
        setAccessibleText(words(found));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        paper.repaint();
    }

    void zoom(double factor, double x) {
        zoom.show(geometry.axis().zoomed(factor, x));
        arrange();
    }

    void move(double pixels) {
        zoom.show(geometry.axis().moved(pixels));
        arrange();
    }

    void fit() {
        zoom.fit();
        arrange();
    }

    void brush(Days days) {
        brushedPeriod.set(days);
    }
}
