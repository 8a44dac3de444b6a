package visavis.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import visavis.action.ReadPortfolio;
import visavis.exporter.Json;
import visavis.insight.Flow;

/** {@code visavis report flow}: how many went from which stage to which between two days. */
@Command(name = "flow")
final class FlowCommand implements Callable<Integer> {
    private static final String LINE = "%-14s  %-14s  %8s  %10s";
    @ParentCommand private ReportCommand report;
    @Mixin private PeriodOptions options;

    @Override
    public Integer call() throws Exception {
        var root = report.root();
        var period = options.period(root);
        return root.onStore(stores -> {
            var flow = Flow.of(new ReadPortfolio(stores).on(root.asOf()).courses(), period.from(), period.to());
            if (root.json()) root.document(json -> {
                Json.put(json, "from", flow.from());
                Json.put(json, "to", flow.to());
                Json.objects(json, "flows", flow.streams(), (out, stream) -> {
                    Json.put(out, "from", stream.from().number());
                    Json.put(out, "to", stream.to().number());
                    Json.put(out, "contacts", stream.size());
                    Json.put(out, "quiet", stream.quiet().size());
                });
            });
            else print(flow);
            return RootCommand.DONE;
        });
    }

    private void print(Flow flow) {
        var root = report.root();
        var messages = root.messages();
        if (flow.size() > 0) root.print(LINE.formatted(flow.from(), flow.to(), messages.get("chart.column.people"), messages.get("chart.flow.column.quiet")));
        flow.streams().forEach(stream -> root.print(LINE.formatted(messages.name(stream.from()), messages.name(stream.to()), stream.size(), stream.quiet().size())));
        root.say("cli.list.count", flow.size());
    }
}
