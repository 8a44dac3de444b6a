package visavis.view.chart;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

import visavis.model.Channel;
import visavis.text.Dates;
import visavis.text.Messages;

/** A mark or a cell in words: what pointing at it shows, a screen reader says and SVG titles it with. */
record StopWords(Messages messages, JourneyLayout layout) {
    private static final int NAMED = 3;

    /** With the name when there are two people on the chart. */
    String of(Trace trace, Stop stop) {
        var words = switch (stop) {
            case Mark mark -> mark(trace, mark);
            case Cell cell -> cell(cell);
        };
        return layout.other() == null ? words : messages.get("chart.of", trace.picture().name(), words);
    }

    private String mark(Trace trace, Mark mark) {
        var words = new MarkWords(messages).of(mark.interaction());
        return mark.day().isAfter(trace.picture().asOf()) ? messages.get("chart.planned.mark", words) : words;
    }

    private String cell(Cell cell) {
        var what = messages.get(when(cell.step()), counts(cell), begin(cell), end(cell));
        return cell.apart() == 0 ? what : messages.get("chart.cell.apart", what, cell.apart());
    }

    private static String when(Step step) {
        return switch (step) {
            case DAY -> "chart.cell.day";
            case WEEK -> "chart.cell.week";
            case MONTH, YEAR -> "chart.cell.in";
            default -> "chart.cell.span";
        };
    }

    private String begin(Cell cell) {
        return date(cell.step(), cell.start());
    }

    private String end(Cell cell) {
        return date(cell.step(), cell.end());
    }

    private String date(Step step, LocalDate day) {
        return new Dates(messages).format(switch (step) {
            case DAY, WEEK -> "journey.day";
            case MONTH, QUARTER, HALF -> "journey.month";
            default -> "chart.tick.year";
        }, day);
    }

    /** "14 messages, 9 e-mails"; what is rarest last, and too many kinds as one sum. */
    private String counts(Cell cell) {
        var outliers = cell.strand().outliers(cell.from(), cell.to());
        var kinds = new LinkedHashMap<Channel, Integer>();
        for (var each : cell.strand().between(cell.from(), cell.to())) kinds.merge(each.channel(), 1, Integer::sum);
        for (var each : outliers) kinds.merge(each.channel(), -1, Integer::sum);
        var named = kinds.entrySet().stream().filter(each -> each.getValue() > 0).sorted((a, b) -> b.getValue() - a.getValue()).toList();
        if (named.size() > NAMED) return messages.get("chart.count.all", cell.count());
        return named.stream().map(each -> messages.get("chart.count." + each.getKey().code(), each.getValue())).collect(Collectors.joining(", "));
    }
}
