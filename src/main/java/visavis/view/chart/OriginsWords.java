package visavis.view.chart;

import visavis.insight.Origins.Row;
import visavis.insight.Origins.Step;
import visavis.model.Stage;
import visavis.text.Messages;
import visavis.text.Platforms;

/** What the origins of people are called, and what came of them. */
record OriginsWords(Messages messages) {
    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    String name(Row row) {
        return row.origin().isEmpty() ? messages.get("chart.origins.unknown") : new Platforms(messages).name(row.origin());
    }

    String stage(Stage stage) {
        return messages.get("chart.origins.stage." + stage.code());
    }

    /** "38 of 120". */
    String share(Row row, Step step) {
        return messages.get("chart.origins.share", step.people().size(), row.people().size());
    }

    /** "After 12 days", empty when nobody came so far. */
    String after(Step step) {
        return step.medianDays() == null ? "" : messages.get("chart.origins.after", Math.round(step.medianDays()));
    }

    String door(String name, Row row) {
        return messages.get("chart.origins.door", name, row.people().size());
    }

    String door(String name, Row row, Step step) {
        return messages.get("chart.origins.door." + step.stage().code(), name, step.people().size(), row.people().size(), step.medianDays() == null ? -1 : Math.round(step.medianDays()));
    }
}
