package visavis.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import visavis.action.ReadPeople;
import visavis.exporter.ContactJson;
import visavis.exporter.Json;
import visavis.insight.Journey;
import visavis.text.JourneySentence;

/** {@code visavis report}: what the screens show, as data; {@code report journey CONTACT} what the chart shows. */
@Command(name = "report", subcommands = {ReportCommand.JourneyCommand.class, TiesCommand.class, FlowCommand.class, MeetingCommand.class})
final class ReportCommand implements Runnable {
    @ParentCommand private RootCommand root;
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), root.messages().get("cli.no-report"));
    }

    RootCommand root() {
        return root;
    }

    @Command(name = "journey")
    static final class JourneyCommand implements Callable<Integer> {
        @ParentCommand private ReportCommand report;
        @Parameters(paramLabel = "CONTACT", descriptionKey = "cli.contact")
        private String whom;

        @Override
        public Integer call() throws Exception {
            var root = report.root;
            return root.onStore(stores -> {
                var person = new ReadPeople(stores).person(Whom.find(stores, whom).id(), root.asOf()).orElseThrow();
                var sentence = JourneySentence.of(root.messages(), person.contact(), person.journey());
                if (root.json()) root.document(json -> write(json, person, sentence));
                else print(person, sentence);
                return RootCommand.DONE;
            });
        }

        private void print(ReadPeople.Person person, String sentence) {
            report.root.print(person.contact().display());
            report.root.print(sentence);
            person.journey().reached().forEach(step -> report.root.print("%s  %s".formatted(step.from(), report.root.messages().name(step.stage()))));
        }

        private static void write(JsonGenerator json, ReadPeople.Person person, String sentence) {
            json.writeName("contact");
            ContactJson.write(json, person.overview());
            json.writeStringProperty("summary", sentence);
            Journey journey = person.journey();
            Json.objects(json, "milestones", journey.milestones(), (out, milestone) -> {
                Json.put(out, "kind", milestone.kind().code());
                Json.put(out, "date", milestone.date());
            });
            Json.objects(json, "reached", journey.reached(), (out, step) -> {
                Json.put(out, "from", step.from());
                Json.put(out, "stage", step.stage().number());
            });
            Json.objects(json, "months", journey.months(), (out, month) -> {
                Json.put(out, "month", month.month());
                Json.put(out, "lane", month.lane() == null ? null : month.lane().code());
                Json.put(out, "channels", month.channels());
                Json.put(out, "interactions", month.interactions());
            });
        }
    }
}
