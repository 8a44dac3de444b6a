package visavis.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import visavis.view.chart.JourneyPicture;

/** {@code visavis chart journey CONTACT}: one relationship. */
@Command(name = "journey")
final class JourneyChartCommand implements Callable<Integer> {
    @ParentCommand private ChartCommand chart;
    @Parameters(paramLabel = "CONTACT", descriptionKey = "cli.contact")
    private String whom;
    @Mixin private ChartOptions options;

    @Override
    public Integer call() throws Exception {
        var root = chart.root();
        options.check(root);
        return root.onStore(stores -> {
            var contact = Whom.find(stores, whom);
            options.write(root, JourneyPicture.of(contact, stores.interactions().of(contact.id()), root.asOf(), root.messages()));
            return RootCommand.DONE;
        });
    }
}
