package visavis.view.chart;

import java.util.List;

import visavis.insight.TimeToMeeting;
import visavis.insight.TimeToMeeting.Group;
import visavis.text.Messages;

/** Which share has been met in person, against the months since first contact: a line for each place where many were met. */
public final class MeetingChart implements Chart {
    /** So many lines can be told apart; with fewer people than this a line says nothing. */
    public static final int MOST = 5, LEAST_PEOPLE = 5;
    private final List<Group> groups;
    private final Messages messages;
    private final MeetingWords words;
    private final String sentence;
    private final KeyChoice choice;

    private MeetingChart(List<Group> groups, String sentence, MeetingWords words, Messages messages, KeyChoice choice) {
        this.groups = groups;
        this.sentence = sentence;
        this.words = words;
        this.messages = messages;
        this.choice = choice;
    }

    /** Off the screen thread: the comparison of many people takes a moment. */
    public static MeetingChart of(TimeToMeeting times, Messages messages) {
        var groups = times.largest(MOST, LEAST_PEOPLE);
        var words = new MeetingWords(messages);
        return new MeetingChart(groups, groups.isEmpty() ? messages.get("chart.meeting.empty") : words.sentence(times), words, messages, KeyChoice.ALL);
    }

    @Override
    public String title() {
        return messages.get("chart.meeting.title");
    }

    @Override
    public String sentence() {
        return sentence;
    }

    /** By their names: nothing else tells them apart from one period to the next. */
    @Override
    public List<String> entries() {
        return words.names(groups);
    }

    @Override
    public Chart showing(KeyChoice chosen) {
        return new MeetingChart(groups, sentence, words, messages, chosen);
    }

    @Override
    public Layout layout(double width, double height, boolean titled) {
        return groups.isEmpty() ? Invitation.of(this, width, height, titled) : MeetingLayout.of(groups, words, new KeyEntries(entries(), choice, messages), Headline.of(this, width, titled), width, height);
    }

    @Override
    public List<List<String>> table() {
        return words.table(groups);
    }
}
