package visavis.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code visavis chart}: the picture itself; one class for each chart, all taking {@link ChartOptions}. */
@Command(name = "chart", subcommands = {JourneyChartCommand.class, FlowChartCommand.class, MeetingChartCommand.class,
        MapChartCommand.class, YearChartCommand.class, TimeChartCommand.class, OriginsChartCommand.class})
final class ChartCommand implements Runnable {
    @ParentCommand private RootCommand root;
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), root.messages().get("cli.no-chart"));
    }

    RootCommand root() {
        return root;
    }
}
