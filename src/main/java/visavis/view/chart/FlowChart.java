package visavis.view.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import visavis.insight.Flow;
import visavis.insight.FlowSplit;
import visavis.text.Messages;
import visavis.view.chart.FlowWords.Fate;

/** How people came closer between two days: bands between the stages, as wide as the people in them; one flow, or several side by side. */
public final class FlowChart implements Chart {
    private final Flow everybody;
    private final FlowSplit split;
    private final LocalDate today;
    private final Messages messages;
    private final FlowWords words;
    private final KeyChoice choice;

    private FlowChart(Flow everybody, FlowSplit split, LocalDate today, FlowWords words, Messages messages, KeyChoice choice) {
        this.everybody = everybody;
        this.split = split;
        this.today = today;
        this.messages = messages;
        this.choice = choice;
        this.words = words;
    }

    public static FlowChart of(Flow flow, LocalDate today, Messages messages) {
        return new FlowChart(flow, null, today, new FlowWords(messages, flow), messages, KeyChoice.ALL);
    }

    /** Its parts side by side. */
    public static FlowChart of(FlowSplit split, LocalDate today, Messages messages) {
        return new FlowChart(split.everybody(), split, today, new FlowWords(messages, split.everybody()), messages, KeyChoice.ALL);
    }

    @Override
    public String title() {
        return messages.get(split == null ? "chart.flow.title" : "chart.flow.title." + split.by().code());
    }

    @Override
    public String sentence() {
        return everybody.size() == 0 ? messages.get("chart.flow.empty") : words.sentence(today);
    }

    @Override
    public List<String> entries() {
        return Stream.of(Fate.values()).filter(fate -> !words.people(fate).isEmpty()).map(Fate::name).toList();
    }

    @Override
    public Chart showing(KeyChoice chosen) {
        return new FlowChart(everybody, split, today, words, messages, chosen);
    }

    @Override
    public Layout layout(double width, double height, boolean titled) {
        if (everybody.size() == 0) return Invitation.of(this, width, height, titled);
        return FlowLayout.of(height < FlowLayout.LOW ? parts() : shownParts(), words, new KeyEntries(entries(), choice, messages), Headline.of(this, width, titled), width, height);
    }

    /** @param name empty when it is everybody */
    record Part(String name, Flow flow) {}

    private List<Part> parts() {
        if (split == null) return List.of(new Part("", everybody));
        return split.parts().stream().map(part -> new Part(words.group(split.by(), part), part.flow())).toList();
    }

    private List<Part> shownParts() {
        var sieve = FlowSieve.of(choice);
        return parts().stream().map(part -> new Part(part.name(), sieve.of(part.flow()))).toList();
    }

    @Override
    public List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        rows.add(words.headings(split == null ? "" : messages.get("chart.column.group")));
        for (var part : parts()) rows.addAll(words.rows(part.name(), part.flow()));
        return rows;
    }
}
