package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;

import visavis.insight.Survival.Step;
import visavis.insight.TimeToMeeting;
import visavis.insight.TimeToMeeting.Comparison;
import visavis.insight.TimeToMeeting.Group;
import visavis.text.Messages;
import visavis.text.OriginText;

/** What is said of how long it takes to meet in person. */
final class MeetingWords {
    private final Messages messages;
    private final OriginText origins;

    MeetingWords(Messages messages) {
        this.messages = messages;
        origins = new OriginText(messages);
    }

    String sentence(TimeToMeeting times) {
        var all = times.everybody().survival();
        var sentence = all.median() == null ? messages.get("chart.meeting.sentence", all.events(), all.people()) : messages.get("chart.meeting.sentence.half", all.events(), all.people(), months(all.median()));
        return times.comparison().map(comparison -> messages.get("chart.meeting.with-note", sentence, note(comparison))).orElse(sentence);
    }

    private String note(Comparison comparison) {
        return messages.get(comparison.test().isHardlyChance() ? "chart.meeting.note.hardly-chance" : "chart.meeting.note.may-be-chance",
                origins.all(comparison.quicker().origin()), origins.those(comparison.slower().origin()), comparison.people());
    }

    /** @param only whether there is no other group */
    String name(Group group, boolean only) {
        if (group.origin() == null) return messages.get(only ? "chart.meeting.everybody" : "chart.meeting.others");
        return origins.name(group.origin());
    }

    List<String> names(List<Group> groups) {
        return groups.stream().map(group -> name(group, groups.size() == 1)).toList();
    }

    String met(String name, Group group) {
        var survival = group.survival();
        return survival.median() == null ? messages.get("chart.meeting.met", name, survival.events(), survival.people())
                : messages.get("chart.meeting.met.half", name, survival.events(), survival.people(), months(survival.median()));
    }

    String waiting(String name, Group group) {
        return messages.get("chart.meeting.waiting", name, waiting(group));
    }

    /** Of the whole group, whether they have been met or not. */
    String all(String name, Group group) {
        return messages.get("chart.meeting.all", name, group.survival().people(), group.survival().events());
    }

    String notYet(Group group) {
        return messages.get("chart.meeting.not-yet", waiting(group));
    }

    static int waiting(Group group) {
        return group.survival().people() - group.survival().events();
    }

    /** In how many months half have been met. */
    String half(Group group) {
        var median = group.survival().median();
        return median == null ? messages.get("chart.meeting.none") : median == 0 ? messages.get("chart.meeting.at-once") : months(median);
    }

    private String months(double months) {
        return messages.get("chart.meeting.months", Math.round(months));
    }

    List<List<String>> table(List<Group> groups) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(messages.get("chart.column.group"), messages.get("chart.meeting.column.months"), messages.get("chart.meeting.column.at-risk"), messages.get("chart.meeting.column.met"),
                messages.get("chart.meeting.column.share"), messages.get("chart.meeting.column.lower"), messages.get("chart.meeting.column.upper")));
        for (var group : groups) for (var step : group.survival().steps()) rows.add(row(name(group, groups.size() == 1), step));
        return rows;
    }

    private static List<String> row(String name, Step step) {
        return List.of(name, number(step.time()), String.valueOf(step.atRisk()), String.valueOf(step.events()), number(1 - step.share()), number(1 - step.upper()), number(1 - step.lower()));
    }

    /** For other programs to read, so with a point in every language. */
    private static String number(double value) {
        return String.format(java.util.Locale.ROOT, "%.4f", value);
    }
}
