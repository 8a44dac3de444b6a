package visavis.view.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import visavis.insight.Flow;
import visavis.insight.FlowSplit;
import visavis.text.Messages;

/** How people came closer between two days: bands between the stages, as wide as the people in them; one flow, or several side by side. */
public final class FlowChart implements Chart {
    private final Flow everybody;
    private final FlowSplit split;
    private final LocalDate today;
    private final Messages messages;
    private final FlowWords words;

    private FlowChart(Flow everybody, FlowSplit split, LocalDate today, Messages messages) {
        this.everybody = everybody;
        this.split = split;
        this.today = today;
        this.messages = messages;
        words = new FlowWords(messages, everybody);
    }

    public static FlowChart of(Flow flow, LocalDate today, Messages messages) {
        return new FlowChart(flow, null, today, messages);
    }

    /** @param everybody the flow that was split, for title and sentence */
    public static FlowChart of(Flow everybody, FlowSplit split, LocalDate today, Messages messages) {
        return new FlowChart(everybody, split, today, messages);
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
    public Layout layout(double width, double height, boolean titled) {
        if (everybody.size() == 0) return Invitation.of(this, width, height, titled);
        return FlowLayout.of(parts(), words, messages, Headline.of(this, width, titled), width, height);
    }

    /** @param name empty when it is everybody */
    record Part(String name, Flow flow) {}

    private List<Part> parts() {
        if (split == null) return List.of(new Part("", everybody));
        return split.parts().stream().map(part -> new Part(words.group(split.by(), part), part.flow())).toList();
    }

    @Override
    public List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        rows.add(words.headings(split == null ? "" : messages.get("chart.column.group")));
        for (var part : parts()) rows.addAll(words.rows(part.name(), part.flow()));
        return rows;
    }
}
