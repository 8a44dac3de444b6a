package visavis.view.contact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import visavis.model.Interaction;
import visavis.text.Dates;
import visavis.text.Messages;
import visavis.view.chart.Days;

/**
 * What happened, newest first, under a heading for each month. Shows a few dozen and more on demand, so that ten thousand
 * messages cost no more than fifty; of some days only, when days are chosen. Up and Down walk, Enter or a double click edits, Delete removes.
 */
public final class Timeline extends VBox {
    /** More than one sees of a person before scrolling, and what a frame has time for. */
    private static final int PAGE = 50, SOON = 10, A_FRAME = 6;
    private final VBox rows = new VBox();
    private final Button earlier = new Button();
    private final Label days = new Label();
    private final Hyperlink all = new Hyperlink();
    private final HBox limits = new HBox(days, all);
    private final ObjectProperty<Days> period = new SimpleObjectProperty<>(this, "period");
    private Messages messages;
    private Consumer<Interaction> edit, remove;
    private Known known;
    private LocalDate today;
    private int limit, drawn;
    private List<Interaction> chosen = List.of();
    private String heading = "";
    private final AnimationTimer rest = new AnimationTimer() {
        @Override
        public void handle(long now) {
            rows.getChildren().addAll(next(A_FRAME));
            if (drawn >= due()) stop();
        }
    };

    public Timeline() {
        getStyleClass().add("timeline");
        rows.setAccessibleRole(AccessibleRole.LIST_VIEW);
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        earlier.setId("earlier");
        earlier.getStyleClass().addAll("flat", "small");
        earlier.managedProperty().bind(earlier.visibleProperty());
        earlier.setOnAction(click -> showEarlier());
        days.setId("shownDays");
        all.setId("showAll");
        all.setOnAction(click -> period.set(null));
        limits.getStyleClass().add("limits");
        limits.managedProperty().bind(limits.visibleProperty());
        limits.visibleProperty().bind(period.isNotNull());
        period.subscribe(this::limit);
        getChildren().setAll(limits, rows, earlier);
    }

    void wire(Messages words, Consumer<Interaction> editing, Consumer<Interaction> removing) {
        messages = words;
        edit = editing;
        remove = removing;
        all.setText(messages.get("contact.timeline.all"));
    }

    /** The days whose rows are shown; {@code null} for all. */
    ObjectProperty<Days> periodProperty() {
        return period;
    }

    private void limit() {
        if (known == null) return;
        limit = PAGE;
        draw();
    }

    private List<Interaction> chosen() {
        var chosen = period.get();
        return chosen == null ? known.interactions() : known.interactions().stream().filter(each -> chosen.contains(each.date())).toList();
    }

    /** Shows the person's interactions; of the same person as many as were shown before. */
    void show(Known fresh, LocalDate day) {
        boolean same = known != null && known.contact().id() == fresh.contact().id();
        if (same && known.interactions().equals(fresh.interactions()) && known.others().equals(fresh.others()) && day.equals(today)) return;
        if (!same) limit = PAGE;
        known = fresh;
        today = day;
        draw(same ? limit : SOON);
    }

    private void draw() {
        draw(limit);
    }

    /** @param soon how many come with the next frame; the others follow a few a frame, which more of them would be late for */
    private void draw(int soon) {
        int focused = focused();
        rest.stop();
        chosen = chosen();
        drawn = 0;
        heading = "";
        if (period.get() != null) days.setText(messages.get(chosen.isEmpty() ? "contact.timeline.shown.none" : "contact.timeline.shown", period.get().words(messages)));
        rows.getChildren().setAll(next(soon));
        if (drawn < due()) rest.start();
        var all = shown();
        if (!all.isEmpty()) all.getFirst().setFocusTraversable(true);
        if (focused >= 0 && !all.isEmpty()) all.get(Math.min(focused, all.size() - 1)).requestFocus();
        int left = chosen.size() - limit;
        earlier.setVisible(left > 0);
        earlier.setText(messages.get("contact.timeline.earlier", Math.min(left, PAGE), left));
    }

    private int due() {
        return Math.min(limit, chosen.size());
    }

    /** So many more rows, with the headings above them. */
    private List<Node> next(int count) {
        var nodes = new ArrayList<Node>();
        int to = Math.min(drawn + count, due());
        for (var each : chosen.subList(drawn, to)) {
            var next = heading(each);
            if (!next.equals(heading)) nodes.add(heading(next));
            heading = next;
            nodes.add(row(each));
        }
        drawn = to;
        return nodes;
    }

    /** The keyboard stays where it was when the row under it was changed or removed. */
    private int focused() {
        var all = shown();
        return IntStream.range(0, all.size()).filter(i -> all.get(i).isFocused()).findFirst().orElse(-1);
    }

    private void showEarlier() {
        int before = limit;
        limit += PAGE;
        draw();
        shown().get(before).requestFocus();
    }

    private String heading(Interaction interaction) {
        return planned(interaction) ? messages.get("contact.timeline.planned") : new Dates(messages).format("journey.month", YearMonth.from(interaction.date()));
    }

    private boolean planned(Interaction interaction) {
        return interaction.date().isAfter(today);
    }

    private static Label heading(String text) {
        var label = new Label(text);
        label.getStyleClass().add("section");
        return label;
    }

    private TimelineRow row(Interaction interaction) {
        var row = new TimelineRow(interaction, known.others(), planned(interaction), messages);
        row.setOnMouseClicked(click -> {
            row.requestFocus();
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) edit.accept(interaction);
        });
        // One stop for the Tab key, wherever the walk with the arrows has come.
        row.focusedProperty().addListener((focus, was, is) -> {
            if (is) shown().forEach(each -> each.setFocusTraversable(each == row));
        });
        return row;
    }

    private List<TimelineRow> shown() {
        return rows.getChildren().stream().filter(TimelineRow.class::isInstance).map(TimelineRow.class::cast).toList();
    }

    private void press(KeyEvent key) {
        if (!(key.getTarget() instanceof TimelineRow row)) return;
        switch (key.getCode()) {
            case UP -> walk(row, -1);
            case DOWN -> walk(row, 1);
            case ENTER -> edit.accept(row.interaction());
            case DELETE, BACK_SPACE -> remove.accept(row.interaction());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void walk(TimelineRow from, int by) {
        var all = shown();
        int to = all.indexOf(from) + by;
        if (to >= 0 && to < all.size()) all.get(to).requestFocus();
    }
}
