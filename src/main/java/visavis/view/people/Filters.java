package visavis.view.people;

import java.util.List;

import javafx.scene.control.ComboBox;
import visavis.insight.Situation;
import visavis.model.Stage;
import visavis.model.Status;
import visavis.model.Tie;
import visavis.text.Messages;
import visavis.view.common.Choices;

/** The boxes above the table as one filter. */
final class Filters {
    private final Messages messages;
    private final ComboBox<Tie> tie;
    private final ComboBox<Stage> stage;
    private final ComboBox<Situation> situation;
    private final ComboBox<String> circle, tag, origin;
    private final ComboBox<Status> status;
    private Runnable onChange = () -> {};
    private Labels offered;

    Filters(Messages messages, ComboBox<Tie> tie, ComboBox<Stage> stage, ComboBox<Situation> situation, ComboBox<String> circle, ComboBox<String> tag, ComboBox<String> origin, ComboBox<Status> status) {
        this.messages = messages;
        this.tie = tie;
        this.stage = stage;
        this.situation = situation;
        this.circle = circle;
        this.tag = tag;
        this.origin = origin;
        this.status = status;
        Choices.fill(tie, messages.get("people.filter.tie"), List.of(Tie.values()), messages::name);
        Choices.fill(stage, messages.get("people.filter.stage"), List.of(Stage.values()), messages::name);
        Choices.fill(situation, messages.get("people.filter.situation"), List.of(Situation.values()), messages::name);
        Choices.fill(status, null, List.of(Status.values()), messages::name);
        offer(Labels.NONE);
        choose(PeopleFilter.EVERYBODY);
        for (var box : List.of(tie, stage, situation, circle, tag, origin, status)) box.valueProperty().subscribe(() -> onChange.run());
    }

    void onChange(Runnable action) {
        onChange = action;
    }

    PeopleFilter chosen() {
        return new PeopleFilter(tie.getValue(), stage.getValue(), situation.getValue(), circle.getValue(), tag.getValue(), origin.getValue(), status.getValue());
    }

    /** What nobody bears any more is left open. Tells of one change. */
    void choose(PeopleFilter filter) {
        quietly(() -> {
            tie.setValue(filter.tie());
            stage.setValue(filter.stage());
            situation.setValue(filter.situation());
            choose(circle, filter.circle());
            choose(tag, filter.tag());
            choose(origin, filter.origin());
            status.setValue(filter.status());
        });
        onChange.run();
    }

    private static void choose(ComboBox<String> box, String label) {
        box.setValue(box.getItems().contains(label) ? label : null);
    }

    /** Offers these labels; tells of a change when a chosen one is no longer among them. */
    void offer(Labels labels) {
        // Comparing two for the first time takes long, and at the start there is nothing to compare.
        if (labels == offered || offered != null && labels.equals(offered)) return;
        boolean first = offered == null;
        offered = labels;
        var before = chosen();
        quietly(() -> {
            Choices.fill(circle, messages.get("people.filter.circle"), labels.circles(), name -> name);
            Choices.fill(tag, messages.get("people.filter.tag"), labels.tags(), name -> name);
            Choices.fill(origin, messages.get("people.filter.origin"), labels.origins(), name -> name);
        });
        circle.setVisible(!labels.circles().isEmpty());
        if (!first && !chosen().equals(before)) onChange.run();
    }

    private void quietly(Runnable change) {
        var told = onChange;
        onChange = () -> {};
        change.run();
        onChange = told;
    }
}
