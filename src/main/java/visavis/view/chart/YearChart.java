package visavis.view.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import visavis.insight.ContactDays;
import visavis.insight.Portfolio;
import visavis.model.Lane;
import visavis.text.Messages;

/** On which days of one or more years there was contact, how rich and with how many. */
public final class YearChart implements Chart {
    private final Portfolio portfolio;
    private final ContactDays days;
    private final int people;
    /** Kept, so that a new size of the window asks for no lists of ids again. */
    private final Map<LocalDate, List<Long>> byDay;
    private final Map<Lane, List<Long>> byLane;
    private final Messages messages;
    private final KeyChoice choice;

    private YearChart(Portfolio portfolio, ContactDays days, Messages messages) {
        this.portfolio = portfolio;
        this.days = days;
        this.messages = messages;
        choice = KeyChoice.ALL;
        byDay = new HashMap<>();
        byLane = new EnumMap<>(Lane.class);
        for (var day : days.days()) byDay.put(day.date(), portfolio.days().ids(day.date()));
        for (var lane : Lane.values()) byLane.put(lane, portfolio.days().ids(dates(days.days().stream().filter(day -> day.lane() == lane))));
        people = portfolio.days().ids(dates(days.days().stream())).size();
    }

    private YearChart(YearChart whole, KeyChoice choice) {
        portfolio = whole.portfolio;
        days = whole.days;
        messages = whole.messages;
        byDay = whole.byDay;
        byLane = whole.byLane;
        people = whole.people;
        this.choice = choice;
    }

    private static List<LocalDate> dates(Stream<ContactDays.Day> days) {
        return days.map(ContactDays.Day::date).toList();
    }

    /** All days of the years from the one to the other. */
    public static YearChart of(Portfolio portfolio, int first, int last, Messages messages) {
        return new YearChart(portfolio, ContactDays.of(portfolio.days(), LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)), messages);
    }

    ContactDays days() {
        return days;
    }

    /** Those whose richest lane is shown. */
    List<ContactDays.Day> shown() {
        return choice.isAll() ? days.days() : days.days().stream().filter(day -> choice.shows(day.lane().code())).toList();
    }

    LocalDate today() {
        return portfolio.asOf();
    }

    Messages messages() {
        return messages;
    }

    @Override
    public String title() {
        return messages.get("chart.year.title", days.to().getYear() - days.from().getYear(), String.valueOf(days.to().getYear()), String.valueOf(days.from().getYear()));
    }

    @Override
    public String sentence() {
        if (portfolio.days().isEmpty()) return messages.get("chart.year.empty");
        if (days.days().isEmpty()) return messages.get("chart.year.nothing");
        return messages.get("chart.year.sentence", days.days().size(), days.count(Lane.IN_PERSON), people, days.longestQuiet());
    }

    @Override
    public List<String> entries() {
        return Stream.of(Lane.values()).filter(lane -> !ids(lane).isEmpty()).map(Lane::code).toList();
    }

    @Override
    public Chart showing(KeyChoice chosen) {
        return new YearChart(this, chosen);
    }

    KeyEntries key() {
        return new KeyEntries(entries(), choice, messages);
    }

    @Override
    public Layout layout(double width, double height, boolean titled) {
        return portfolio.days().isEmpty() ? Invitation.of(this, width, height, titled) : new YearLayout(this, width, height, titled);
    }

    /** Ids of the people of the day. */
    List<Long> ids(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }

    /** Those of the days on which this was the richest lane. */
    List<Long> ids(Lane lane) {
        return byLane.get(lane);
    }

    @Override
    public List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(Stream.of("chart.year.column.day", "chart.year.column.people").map(messages::get), Stream.of(Lane.values()).map(messages::name)).toList());
        for (var day : days.days()) {
            rows.add(Stream.concat(Stream.of(day.date().toString(), String.valueOf(day.people())), Stream.of(Lane.values()).map(lane -> String.valueOf(portfolio.days().people(day.date(), lane)))).toList());
        }
        return rows;
    }
}
