package visavis.view.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import visavis.insight.Course;
import visavis.insight.Portfolio;
import visavis.insight.TimeSpent;
import visavis.insight.TimeSpent.Share;
import visavis.model.Lane;
import visavis.model.Tie;
import visavis.text.Dates;
import visavis.text.Messages;

/** Where the time of a period went: to whom, to which circles, and whether to strong ties or weak ones. */
public final class TimeChart implements Chart {
    private final List<Course> courses;
    private final TimeSpent time, shown;
    /** What the entries of its key stand for. */
    private final Map<Lane, Share> lanes;
    private final String sentence;
    private final KeyChoice choice;
    private final TimeWords words;
    private final Messages messages;

    private TimeChart(List<Course> courses, TimeSpent time, Map<Lane, Share> lanes, String sentence, Messages messages, KeyChoice choice) {
        this.courses = courses;
        this.time = time;
        this.lanes = lanes;
        this.sentence = sentence;
        this.choice = choice;
        this.shown = choice.isAll() ? time : TimeSpent.of(courses, time.from(), time.to(), lanes(choice));
        this.messages = messages;
        words = new TimeWords(messages);
    }

    /** From the one day to the other, both included. */
    public static TimeChart of(Portfolio portfolio, LocalDate from, LocalDate to, Messages messages) {
        var time = TimeSpent.of(portfolio.courses(), from, to);
        return new TimeChart(portfolio.courses(), time, TimeSpent.LANES.stream().collect(Collectors.toMap(Function.identity(), time::all)), sentence(time, messages), messages, KeyChoice.ALL);
    }

    private static Set<Lane> lanes(KeyChoice choice) {
        return TimeSpent.LANES.stream().filter(lane -> choice.shows(lane.code())).collect(Collectors.toSet());
    }

    TimeSpent time() {
        return time;
    }

    /** All the time of the lane, whether it is shown or not. */
    Share all(Lane lane) {
        return lanes.get(lane);
    }

    /** The time of those of its two lanes that are shown. */
    TimeSpent shown() {
        return shown;
    }

    @Override
    public List<String> entries() {
        return TimeSpent.LANES.stream().filter(lane -> !all(lane).people().isEmpty()).map(Lane::code).toList();
    }

    @Override
    public Chart showing(KeyChoice chosen) {
        return new TimeChart(courses, time, lanes, sentence, messages, chosen);
    }

    KeyEntries key() {
        return new KeyEntries(entries(), choice, messages);
    }

    @Override
    public String title() {
        return messages.get("chart.time.title");
    }

    @Override
    public String sentence() {
        return sentence;
    }

    private static String sentence(TimeSpent time, Messages messages) {
        var dates = new Dates(messages);
        String from = dates.format("chart.year.date", time.from()), to = dates.format("chart.year.date", time.to());
        if (time.isEmpty()) return messages.get("chart.time.empty", from, to);
        var words = new TimeWords(messages);
        var all = Share.of("", time.people());
        var strong = time.ties().get(Tie.STRONG);
        return messages.get("chart.time.sentence", from, to, words.duration(all.inPerson()), words.duration(all.voice()), all.people().size(), strong == null ? 0 : Math.round(100.0 * strong.minutes() / all.minutes()));
    }

    @Override
    public Layout layout(double width, double height, boolean titled) {
        return time.isEmpty() ? Invitation.of(this, width, height, titled) : new TimeLayout(this, words, width, height, titled);
    }

    @Override
    public List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(messages.get("chart.time.column.what"), messages.get("chart.column.name"), messages.get("chart.time.column.in-person"), messages.get("chart.time.column.voice")));
        for (var share : time.people()) rows.add(row("chart.time.person", share.name(), share));
        for (var share : time.circles()) rows.add(row("chart.time.circle", words.circle(share), share));
        time.ties().forEach((tie, share) -> rows.add(row("chart.time.tie", messages.name(tie), share)));
        return rows;
    }

    private List<String> row(String what, String name, Share share) {
        return List.of(messages.get(what), name, String.valueOf(share.inPerson()), String.valueOf(share.voice()));
    }
}
