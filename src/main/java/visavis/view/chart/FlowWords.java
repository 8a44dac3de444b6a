package visavis.view.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import visavis.insight.Flow;
import visavis.insight.Flow.Stream;
import visavis.insight.FlowSplit;
import visavis.text.Dates;
import visavis.text.Messages;
import visavis.text.OriginText;

/** What a flow says in words: as a whole, of each of its shapes, and as a table. */
final class FlowWords {
    /** What became of people between the two days, each shown in a way of its own. */
    enum Fate { CLOSER, STAYED, QUIET }

    private final Messages messages;
    private final Dates dates;
    private final Flow flow;
    /** Worked out once: they are asked for at every new size of the window. */
    private final Map<Fate, List<Long>> people = new EnumMap<>(Fate.class);

    /** @param flow of everybody */
    FlowWords(Messages messages, Flow flow) {
        this.messages = messages;
        this.flow = flow;
        dates = new Dates(messages);
        for (var fate : Fate.values()) people.put(fate, all(flow, fate));
    }

    /** @param today in whose year years need no mention, and which is not called by its date */
    String sentence(LocalDate today) {
        int closer = flow.streams().stream().filter(stream -> stream.to().compareTo(stream.from()) > 0).mapToInt(Stream::size).sum();
        int quiet = flow.streams().stream().mapToInt(stream -> stream.quiet().size()).sum();
        return flow.to().equals(today) ? messages.get("chart.flow.sentence.since", day(flow.from(), today), closer, quiet, flow.size())
                : messages.get("chart.flow.sentence.between", day(flow.from(), today), closer, quiet, flow.size(), day(flow.to(), today));
    }

    private String day(LocalDate day, LocalDate today) {
        return dates.format(flow.from().getYear() == today.getYear() && flow.to().getYear() == today.getYear() ? "chart.flow.day" : "journey.day", day);
    }

    String from() {
        return dates.format("journey.day", flow.from());
    }

    String to() {
        return dates.format("journey.day", flow.to());
    }

    String people(int count) {
        return messages.get("chart.people", count);
    }

    String band(Stream stream) {
        return stream.from() == stream.to() ? messages.get("chart.flow.stayed", stream.size(), messages.name(stream.to()))
                : messages.get("chart.flow.moved", stream.size(), messages.name(stream.from()), messages.name(stream.to()));
    }

    String quiet(Stream stream) {
        return stream.from() == stream.to() ? messages.get("chart.flow.quiet.stayed", stream.quiet().size(), messages.name(stream.to()))
                : messages.get("chart.flow.quiet.moved", stream.quiet().size(), messages.name(stream.from()), messages.name(stream.to()));
    }

    String node(FlowPanel.Node node) {
        return messages.get("chart.flow.node", messages.name(node.stage()), node.first() ? from() : to(), node.people().size());
    }

    /** What the key says of it. */
    String word(Fate fate) {
        return messages.get(switch (fate) {
            case CLOSER -> "chart.flow.key.moved";
            case STAYED -> "chart.flow.key.stayed";
            case QUIET -> "chart.flow.key.quiet";
        });
    }

    /** All of them in words. */
    String all(Fate fate) {
        return messages.get(switch (fate) {
            case CLOSER -> "chart.flow.all.moved";
            case STAYED -> "chart.flow.all.stayed";
            case QUIET -> "chart.flow.all.quiet";
        }, people(fate).size(), from(), to());
    }

    /** Ids of those of everybody to whom it happened. */
    List<Long> people(Fate fate) {
        return people.get(fate);
    }

    private static List<Long> all(Flow flow, Fate fate) {
        var all = new ArrayList<Long>();
        for (var stream : flow.streams()) {
            boolean stayed = stream.from() == stream.to();
            if (fate == Fate.QUIET) all.addAll(stream.quiet());
            else if (stayed == (fate == Fate.STAYED)) all.addAll(stream.contacts());
        }
        return List.copyOf(all);
    }

    String group(FlowSplit.By by, FlowSplit.Part part) {
        if (part.isOthers()) return messages.get("chart.flow.others");
        return switch (by) {
            case ORIGIN -> new OriginText(messages).name(part.group());
            case TIE -> messages.get("chart.flow.tie." + part.group());
            case CIRCLE -> part.group().isEmpty() ? messages.get("chart.flow.no-circle") : part.group();
        };
    }

    /** A row for each stream, under headings. @param group what stands in the first column of its rows; no such column when empty */
    List<List<String>> rows(String group, Flow part) {
        return part.streams().stream().map(stream -> row(group, messages.name(stream.from()), messages.name(stream.to()), String.valueOf(stream.size()), String.valueOf(stream.quiet().size()))).toList();
    }

    List<String> headings(String group) {
        return row(group, from(), to(), messages.get("chart.column.people"), messages.get("chart.flow.column.quiet"));
    }

    private static List<String> row(String group, String... cells) {
        var row = new ArrayList<>(List.of(cells));
        if (!group.isEmpty()) row.addFirst(group);
        return row;
    }
}
