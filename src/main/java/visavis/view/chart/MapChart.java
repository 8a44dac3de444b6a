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
import visavis.model.PersonRow;
import visavis.model.Tie;
import visavis.text.Messages;

/** How much of each relationship lives online and how much in person: who could be met, and who is. */
public final class MapChart implements Chart {
    private final Portfolio portfolio;
    private final Messages messages;
    private final List<Course> closestFirst;
    private final Map<Corner, List<Course>> corners = new EnumMap<>(Corner.class);
    private final Map<Tie, List<Long>> ties = new EnumMap<>(Tie.class);

    private final KeyChoice choice;

    public MapChart(Portfolio portfolio, Messages messages) {
        this(portfolio, messages, KeyChoice.ALL);
    }

    private MapChart(Portfolio portfolio, Messages messages, KeyChoice choice) {
        this.portfolio = portfolio;
        this.messages = messages;
        this.choice = choice;
        closestFirst = portfolio.courses().stream().sorted(Crowd.CLOSEST).toList();
        for (var corner : Corner.values()) corners.put(corner, new ArrayList<>());
        for (var course : portfolio.courses()) corners.get(Corner.of(course)).add(course);
        for (var tie : Tie.values()) ties.put(tie, portfolio.courses().stream().map(Course::person).filter(person -> person.tie() == tie).map(PersonRow::id).toList());
    }

    Portfolio portfolio() {
        return portfolio;
    }

    /** Everybody, sorted once and not at each new size of the window. */
    List<Course> closestFirst() {
        return closestFirst;
    }

    /** Those of them whose tie is shown. */
    List<Course> shown() {
        return shown(closestFirst);
    }

    /** Who is there, of those shown. */
    List<Course> in(Corner corner) {
        return shown(corners.get(corner));
    }

    private List<Course> shown(List<Course> courses) {
        return choice.isAll() ? courses : courses.stream().filter(course -> choice.shows(course.person().tie().code())).toList();
    }

    private int count(Corner corner) {
        return corners.get(corner).size();
    }

    /** Ids of those who are such a tie. */
    List<Long> tied(Tie tie) {
        return ties.get(tie);
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
        return new MapChart(portfolio, messages, chosen);
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
