package visavis.cli;

import java.time.ZoneId;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import visavis.action.LogInteraction;
import visavis.action.quicklog.Mention;
import visavis.action.quicklog.PeopleIndex;
import visavis.action.quicklog.QuickLog;
import visavis.action.quicklog.QuickLogEntry;
import visavis.exporter.InteractionJson;
import visavis.model.Interaction;
import visavis.model.Refusal;
import visavis.store.Stores;

/** {@code visavis log "coffee with @Ana Diaz yesterday 45m at Café Central"} */
@Command(name = "log")
final class LogCommand implements Callable<Integer> {
    @ParentCommand private RootCommand root;
    @Parameters(paramLabel = "TEXT", descriptionKey = "cli.log.text")
    private String text;

    @Override
    public Integer call() throws Exception {
        return root.onStore(stores -> {
            var interaction = read(stores);
            long id = new LogInteraction(stores).add(interaction);
            if (root.json()) root.document(json -> {
                json.writeName("interaction");
                InteractionJson.write(json, interaction.withId(id));
            });
            else root.say("cli.log.done", root.messages().name(interaction.channel()), interaction.date().toString(), names(stores, interaction));
            return RootCommand.DONE;
        });
    }

    private Interaction read(Stores stores) throws Refusal {
        var people = stores.contacts().all().stream().map(contact -> PeopleIndex.Named.of(contact.id(), contact.display(), contact.card().name())).toList();
        var entry = QuickLog.parse(text, root.asOf(), new PeopleIndex(people));
        refuseDoubt(entry);
        return entry.interaction(ZoneId.systemDefault(), LogInteraction.SOURCE);
    }

    /** On a command line nobody can be asked: what is not clear is refused, with what would make it clear. */
    private static void refuseDoubt(QuickLogEntry entry) throws Refusal {
        for (var mention : entry.mentions()) {
            switch (mention) {
                case Mention.Ambiguous several -> throw new Refusal("cli-several-named", several.text(),
                        String.join(", ", several.candidates().stream().limit(10).map(match -> match.name() + " (" + match.id() + ")").toList()));
                case Mention.Unknown unknown -> throw new Refusal("cli-nobody", unknown.text());
                case Mention.Known known -> { }
            }
        }
        if (!entry.isComplete()) {
            var problem = entry.problems().getFirst();
            throw new Refusal(problem.code(), problem.args().toArray());
        }
    }

    private static String names(Stores stores, Interaction interaction) {
        return String.join(", ", interaction.with().stream().flatMap(id -> stores.contacts().find(id).stream()).map(visavis.model.Contact::display).toList());
    }
}
