package visavis.view.chart;

import visavis.insight.Origins.Row;
import visavis.insight.Origins.Step;
import visavis.model.Stage;
import visavis.text.Messages;
import visavis.text.OriginText;
import visavis.text.Platforms;

/** What the origins of people are called, and what came of them. */
record OriginsWords(Messages messages) {
    private static final double YEAR = 365.25, MONTH = YEAR / 12;
    private static final int TWO_MONTHS = 60, TWO_YEARS = 730;

    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    String name(Row row) {
        return new OriginText(messages).name(row.origin());
    }

    /** "Those met on LinkedIn". */
    String those(Row row) {
        return new OriginText(messages).those(row.origin());
    }

    boolean isPlatform(Row row) {
        return new Platforms(messages).known(row.origin()).isPresent();
    }

    String stage(Stage stage) {
        return messages.get("chart.origins.stage." + stage.code());
    }

    /** "38 of 120". */
    String share(Row row, Step step) {
        return messages.get("chart.origins.share", step.people().size(), row.people().size());
    }

    /** "After 12 days", as one would say it; empty when nobody came so far. */
    String after(Step step) {
        if (step.medianDays() == null) return "";
        long days = Math.round(step.medianDays());
        if (days < TWO_MONTHS) return messages.get("chart.origins.after", days);
        return days < TWO_YEARS ? messages.get("journey.after.months", Math.round(days / MONTH)) : messages.get("journey.after.years", Math.round(days / YEAR));
    }

    String all(Row everywhere) {
        return messages.get("chart.origins.all", everywhere.people().size());
    }

    String all(Row everywhere, Step step) {
        return door(messages.get("chart.origins.everywhere"), everywhere, step);
    }

    String door(String name, Row row) {
        return messages.get("chart.origins.door", name, row.people().size());
    }

    String door(String name, Row row, Step step) {
        return messages.get("chart.origins.door." + step.stage().code(), name, step.people().size(), row.people().size(), step.medianDays() == null ? -1 : Math.round(step.medianDays()));
    }
}
