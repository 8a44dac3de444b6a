package visavis.view.contact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import visavis.model.Cadence;
import visavis.model.Cadence.Pace;
import visavis.text.Messages;

/** How often to be in touch: left to circles and tie strength ({@code null}), by rhythm, never, or in days, which are asked for then. */
final class CadenceEditor implements Editor<Cadence> {
    private final Messages messages;
    private final ChoiceEditor<Optional<Pace>> pace;
    private final TextEditor ideal, latest;
    private final VBox pane;

    CadenceEditor(Messages messages, String prompt) {
        this.messages = messages;
        ideal = new TextEditor("", this::wrong);
        latest = new TextEditor("", typed -> wrong(typed).or(this::wrongOrder));
        var days = new VBox(line("contact.cadence.ideal", ideal), line("contact.cadence.latest", latest));
        days.getStyleClass().add("rows");
        days.managedProperty().bind(days.visibleProperty());
        var paces = Stream.concat(Stream.of(Optional.<Pace>empty()), Stream.of(Pace.values()).map(Optional::of)).toList();
        pace = new ChoiceEditor<>(prompt, paces, this::name).onChoice(chosen -> days.setVisible(isInDays()));
        pane = new VBox(pace.node(), days);
        pane.getStyleClass().add("cadence-editor");
    }

    private HBox line(String key, TextEditor field) {
        var name = new Label(messages.get(key));
        name.setLabelFor(field.node());
        name.getStyleClass().add("of-days");
        var line = new HBox(name, field.node(), new Label(messages.get("contact.cadence.unit")));
        field.node().getStyleClass().add("days");
        line.getStyleClass().add("row");
        return line;
    }

    private String name(Optional<Pace> pace) {
        return pace.map(messages::name).orElse(messages.get("contact.cadence.open"));
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(Cadence value) {
        boolean days = value != null && value.pace() == Pace.DAYS;
        ideal.show(days ? String.valueOf(value.ideal()) : "");
        latest.show(days ? String.valueOf(value.latest()) : "");
        pace.show(Optional.ofNullable(value).map(Cadence::pace));
    }

    @Override
    public Cadence value() {
        if (isInDays()) return Cadence.days(days(ideal).orElseThrow(), days(latest).orElseThrow());
        return pace.value().map(chosen -> chosen == Pace.NONE ? Cadence.NONE : Cadence.RHYTHM).orElse(null);
    }

    @Override
    public Optional<String> complaint() {
        if (!isInDays()) return Optional.empty();
        // Both are asked, because asking is what marks them.
        return List.of(ideal, latest).stream().map(Editor::complaint).flatMap(Optional::stream).reduce((first, later) -> first);
    }

    @Override
    public void focus() {
        pace.focus();
    }

    private boolean isInDays() {
        return pace != null && pace.value() != null && pace.value().equals(Optional.of(Pace.DAYS));
    }

    private Optional<String> wrong(String typed) {
        if (typed.isEmpty()) return Optional.of(messages.get("contact.cadence.missing", Cadence.LONGEST));
        return days(typed).isPresent() ? Optional.empty() : Optional.of(messages.get("contact.cadence.wrong", typed, Cadence.LONGEST));
    }

    private Optional<String> wrongOrder() {
        return days(ideal).filter(best -> days(latest).orElseThrow() < best).map(best -> messages.get("contact.cadence.order", best, days(latest).orElseThrow()));
    }

    private static Optional<Integer> days(TextEditor field) {
        return days(field.value());
    }

    private static Optional<Integer> days(String typed) {
        return Optional.of(typed).filter(text -> text.matches("[0-9]{1,4}")).map(Integer::valueOf).filter(days -> days >= 1 && days <= Cadence.LONGEST);
    }
}
