package visavis.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import tools.jackson.core.JsonGenerator;
import visavis.action.ReadPortfolio;
import visavis.exporter.Json;
import visavis.insight.TimeToMeeting;
import visavis.insight.TimeToMeeting.Group;
import visavis.text.OriginText;
import visavis.view.chart.MeetingChart;

/** {@code visavis report meeting}: how long it takes to meet in person, by where people were met. */
@Command(name = "meeting")
final class MeetingCommand implements Callable<Integer> {
    private static final String LINE = "%-28s  %8s  %8s  %14s";
    @ParentCommand private ReportCommand report;

    @Override
    public Integer call() throws Exception {
        var root = report.root();
        return root.onStore(stores -> {
            var times = TimeToMeeting.of(new ReadPortfolio(stores).on(root.asOf()));
            if (root.json()) root.document(json -> {
                Json.put(json, "asOf", root.asOf());
                Json.objects(json, "groups", times.groups(), MeetingCommand::write);
            });
            else print(times);
            return RootCommand.DONE;
        });
    }

    /** Shares are of those who have been met, unrounded. */
    private static void write(JsonGenerator json, Group group) {
        var survival = group.survival();
        Json.put(json, "origin", group.origin());
        Json.put(json, "people", survival.people());
        Json.put(json, "met", survival.events());
        Json.put(json, "median", survival.median());
        Json.objects(json, "steps", survival.steps(), (out, step) -> {
            Json.put(out, "months", step.time());
            Json.put(out, "atRisk", step.atRisk());
            Json.put(out, "met", step.events());
            Json.put(out, "share", 1 - step.share());
            Json.put(out, "lower", 1 - step.upper());
            Json.put(out, "upper", 1 - step.lower());
        });
    }

    private void print(TimeToMeeting times) {
        var root = report.root();
        var messages = root.messages();
        var origins = new OriginText(messages);
        if (!times.groups().isEmpty()) {
            root.print(LINE.formatted(messages.get("cli.meeting.origin"), messages.get("chart.column.people"), messages.get("stage.met"), messages.get("cli.meeting.median")).stripTrailing());
        }
        for (var group : times.groups()) {
            var median = group.survival().median();
            root.print(LINE.formatted(Fit.to(origins.name(group.origin()), 28), group.survival().people(), group.survival().events(), median == null ? "" : messages.get("cli.meeting.months", median)).stripTrailing());
        }
        root.print(MeetingChart.of(times, messages).sentence());
    }
}
