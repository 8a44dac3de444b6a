package visavis.cli;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import visavis.action.ReadTies;
import visavis.exporter.Json;
import visavis.model.Due;
import visavis.text.Messages;
import visavis.text.TieText;

/** {@code visavis report ties}: how strong each tie looks and why, the strongest first. */
@Command(name = "ties")
final class TiesCommand implements Callable<Integer> {
    private static final String LINE = "%6s  %-28s %-7s %8s  %-20s %-12s %-16s %-7s %s";
    @ParentCommand private ReportCommand report;

    @Override
    public Integer call() throws Exception {
        var root = report.root();
        return root.onStore(stores -> {
            var ties = new ReadTies(stores).all(root.asOf());
            if (root.json()) root.document(json -> {
                Json.put(json, "asOf", root.asOf());
                Json.objects(json, "ties", ties, TieJson::write);
            });
            else print(ties);
            return RootCommand.DONE;
        });
    }

    private void print(List<ReadTies.Known> ties) {
        var messages = report.root().messages();
        if (!ties.isEmpty()) report.root().print(line("", messages.get("cli.ties.name"), messages.get("cli.ties.tie"), messages.get("cli.ties.strength"), messages.get("cli.ties.suggested"),
                messages.get("cli.ties.last"), messages.get("cli.ties.rhythm"), messages.get("cli.ties.fading"), messages.get("cli.ties.stage")));
        ties.forEach(tie -> report.root().print(row(tie, messages)));
        report.root().say("cli.list.count", ties.size());
    }

    /** Whole numbers are enough to read; bands, never per cent, for a risk that cannot be known so exactly. */
    private static String row(ReadTies.Known tie, Messages messages) {
        var person = tie.person();
        var fading = tie.fading();
        return line(person.id(), Fit.to(person.name(), 28), messages.name(person.tie()), TieText.points(tie.strength().score()), messages.name(tie.suggested()),
                person.lastContact() == null ? "" : person.lastContact(), rhythm(tie, messages), fading == null ? "" : messages.name(fading.band()), messages.name(person.stage()));
    }

    private static String rhythm(ReadTies.Known tie, Messages messages) {
        if (tie.rhythm().lapsed()) return messages.get("cli.ties.lapsed");
        return tie.expected().due() == Due.NO ? "" : messages.name(tie.expected().due());
    }

    private static String line(Object... cells) {
        return LINE.formatted(cells).stripTrailing();
    }
}
