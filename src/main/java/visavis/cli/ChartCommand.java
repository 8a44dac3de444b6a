package visavis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import visavis.model.Refusal;
import visavis.view.chart.ChartExport;
import visavis.view.chart.JourneyPicture;
import visavis.view.chart.Offscreen;

/** {@code visavis chart journey CONTACT --out F.png}: the picture itself. */
@Command(name = "chart", subcommands = ChartCommand.JourneyCommand.class)
final class ChartCommand implements Runnable {
    @ParentCommand private RootCommand root;
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), root.messages().get("cli.no-chart"));
    }

    @Command(name = "journey")
    static final class JourneyCommand implements Callable<Integer> {
        private static final int SHARP = 2;
        @ParentCommand private ChartCommand chart;
        @Spec private CommandSpec spec;
        @Parameters(paramLabel = "CONTACT", descriptionKey = "cli.contact")
        private String whom;
        @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.chart.out")
        private Path out;
        @Option(names = "--width", paramLabel = "PIXELS", descriptionKey = "cli.chart.width")
        private int width = ChartExport.WIDTH;
        @Option(names = "--height", paramLabel = "PIXELS", descriptionKey = "cli.chart.height")
        private int height = ChartExport.HEIGHT;
        @Option(names = "--dark", descriptionKey = "cli.chart.dark")
        private boolean dark;

        @Override
        public Integer call() throws Exception {
            var root = chart.root;
            var ending = out.toString().toLowerCase(Locale.ROOT);
            if (!ending.endsWith(".png") && !ending.endsWith(".svg")) throw new ParameterException(spec.commandLine(), root.messages().get("cli.chart.ending"));
            if (outOfRange(width) || outOfRange(height)) {
                throw new ParameterException(spec.commandLine(), root.messages().get("cli.chart.size", ChartExport.SMALLEST, ChartExport.LARGEST));
            }
            return root.onStore(stores -> {
                var contact = Whom.find(stores, whom);
                var picture = JourneyPicture.of(contact, stores.interactions().of(contact.id()), root.asOf(), root.messages());
                draw(picture, ending.endsWith(".svg"));
                if (root.json()) root.document(json -> json.writeStringProperty("file", out.toString()));
                else root.say("cli.chart.done", out);
                return RootCommand.DONE;
            });
        }

        private void draw(JourneyPicture picture, boolean svg) throws Exception {
            var messages = chart.root.messages();
            try {
                if (svg) Files.writeString(out, ChartExport.svg(picture, messages, width, height, dark));
                else png(picture);
            } catch (IOException unwritable) {
                throw new Refusal(unwritable, "cannot-write", out);
            }
        }

        private void png(JourneyPicture picture) throws Exception {
            Offscreen.call(() -> {
                ChartExport.png(picture, chart.root.messages(), width, height, dark, SHARP, out);
                return null;
            });
        }

        private static boolean outOfRange(int pixels) {
            return pixels < ChartExport.SMALLEST || pixels > ChartExport.LARGEST;
        }
    }
}
