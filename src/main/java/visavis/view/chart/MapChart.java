package visavis.view.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import visavis.insight.Corner;
import visavis.insight.Course;
import visavis.insight.Portfolio;
import visavis.model.Tie;
import visavis.text.Messages;

/** How much of each relationship lives online and how much in person: who could be met, and who is. */
public final class MapChart implements Chart {
    private final Portfolio portfolio;
    private final Messages messages;
    private final KeyChoice choice;
    /** With nobody left out. */
    private final MapChart whole;
    private final List<Course> shown;
    private final Map<Corner, List<Long>> corners = new EnumMap<>(Corner.class);
    private final Map<Tie, List<Long>> ties = new EnumMap<>(Tie.class);

    public MapChart(Portfolio portfolio, Messages messages) {
        this.portfolio = portfolio;
        this.messages = messages;
        choice = KeyChoice.ALL;
        whole = this;
        shown = portfolio.closestFirst();
        fill(portfolio.courses());
    }

    private MapChart(MapChart whole, KeyChoice choice) {
        this.whole = whole;
        this.choice = choice;
        portfolio = whole.portfolio;
        messages = whole.messages;
        shown = chosen(whole.shown);
        fill(chosen(portfolio.courses()));
    }

    private List<Course> chosen(List<Course> courses) {
        return courses.stream().filter(course -> choice.shows(course.person().tie().code())).toList();
    }

    private void fill(List<Course> courses) {
        for (var corner : Corner.values()) corners.put(corner, new ArrayList<>());
        for (var tie : Tie.values()) ties.put(tie, new ArrayList<>());
        for (var course : courses) {
            corners.get(Corner.of(course)).add(course.id());
            ties.get(course.person().tie()).add(course.id());
        }
        corners.replaceAll((corner, ids) -> List.copyOf(ids));
        ties.replaceAll((tie, ids) -> List.copyOf(ids));
    }

    Portfolio portfolio() {
        return portfolio;
    }

    /** Those whose tie is shown, whoever is closest to the user first. */
    List<Course> shown() {
        return shown;
    }

    /** Ids of who is there, of those shown. */
    List<Long> in(Corner corner) {
        return corners.get(corner);
    }

    private int count(Corner corner) {
        return whole.in(corner).size();
    }

    /** Ids of those who are such a tie, shown or not. */
    List<Long> tied(Tie tie) {
        return whole.ties.get(tie);
    }

    @Override
    public String title() {
        return messages.get("chart.map.title");
    }

    @Override
    public String sentence() {
        if (portfolio.courses().isEmpty()) return messages.get("chart.map.empty");
        return messages.get("chart.map.sentence", portfolio.courses().size(), count(Corner.FACE_TO_FACE), count(Corner.SOCIAL_SHORTCUT), count(Corner.READY_TO_MEET), count(Corner.QUIET));
    }

    @Override
    public List<String> entries() {
        return Stream.of(Tie.STRONG, Tie.WEAK).filter(tie -> !tied(tie).isEmpty()).map(Tie::code).toList();
    }

    @Override
    public Chart showing(KeyChoice chosen) {
        return chosen.isAll() ? whole : new MapChart(whole, chosen);
    }

    KeyEntries key() {
        return new KeyEntries(entries(), choice, messages);
    }

    /** A {@link MapLayout}, unless there is nobody. */
    @Override
    public Layout layout(double width, double height, boolean titled) {
        if (portfolio.courses().isEmpty()) return Invitation.of(this, width, height, titled);
        return new MapLayout(this, new MapWords(messages, portfolio.halfLife()), width, height, titled);
    }

    @Override
    public List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(messages.get("chart.column.name"), messages.get("chart.column.tie"), messages.get("chart.map.column.online"), messages.get("chart.map.column.offline"), messages.get("chart.map.column.corner")));
        for (var course : portfolio.courses()) {
            rows.add(List.of(course.person().name(), messages.name(course.person().tie()), number(course.online()), number(course.offline()), messages.name(Corner.of(course))));
        }
        return rows;
    }

    /** Numbers in tables are for machines. */
    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static boolean isStrong(Course course) {
        return course.person().tie() == Tie.STRONG;
    }
}
