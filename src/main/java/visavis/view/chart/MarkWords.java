package visavis.view.chart;

import visavis.model.Interaction;
import visavis.model.Text;
import visavis.text.Dates;
import visavis.text.Messages;

/** One interaction in words: what hovering shows, a screen reader says and an SVG mark is titled with. */
record MarkWords(Messages messages) {
    String of(Interaction interaction) {
        var day = new Dates(messages).format("journey.day", interaction.date());
        return Text.join(", ", day, messages.name(interaction.channel()), messages.name(interaction.direction()), length(interaction.minutes()), interaction.place(), interaction.title());
    }

    private String length(Integer minutes) {
        if (minutes == null) return "";
        return minutes < 60 ? messages.get("chart.minutes", minutes) : messages.get("chart.hours", minutes / 60, minutes % 60);
    }
}
