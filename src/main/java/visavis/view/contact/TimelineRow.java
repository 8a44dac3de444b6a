package visavis.view.contact;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import visavis.model.Interaction;
import visavis.model.Text;
import visavis.text.Dates;
import visavis.text.Messages;
import visavis.view.common.ChannelIcon;

/** One interaction in a line or a few: how, which way, when, and what there is to say of it. */
final class TimelineRow extends HBox {
    private final Interaction interaction;

    /**
     * @param others  the names of everybody else who was there
     * @param planned whether it is yet to come, in a year the heading does not name
     */
    TimelineRow(Interaction interaction, Map<Long, String> others, boolean planned, Messages messages) {
        this.interaction = interaction;
        var channel = messages.name(interaction.channel());
        var title = interaction.title().isEmpty() ? channel : interaction.title();
        var day = new Dates(messages).format(planned ? "contact.day.pattern" : "contact.timeline.day", interaction.date());
        var facts = facts(others, messages, interaction.title().isEmpty() ? "" : channel);
        getStyleClass().add("timeline-row");
        var date = label(day, "caption");
        date.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(icon(), words(title, facts), date);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(Text.join(", ", new Dates(messages).format("journey.day", interaction.date()), title, facts, interaction.note()));
    }

    Interaction interaction() {
        return interaction;
    }

    private String facts(Map<Long, String> others, Messages messages, String channel) {
        var minutes = interaction.minutes() == null ? "" : messages.get("contact.timeline.minutes", interaction.minutes());
        var names = interaction.with().stream().map(others::get).filter(Objects::nonNull).toList();
        var with = names.isEmpty() ? "" : messages.get("contact.timeline.with", String.join(", ", names));
        return Text.join(" · ", Stream.of(channel, messages.name(interaction.direction()), minutes, interaction.place(), with).toList());
    }

    private StackPane icon() {
        var disc = new StackPane(ChannelIcon.of(interaction.channel()));
        disc.getStyleClass().add("disc");
        return disc;
    }

    private VBox words(String title, String facts) {
        var heading = label(title, "title");
        heading.setGraphic(ChannelIcon.of(interaction.direction()));
        var words = new VBox(heading, label(facts, "caption"));
        if (!interaction.note().isEmpty()) words.getChildren().add(label(interaction.note(), "note"));
        setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
