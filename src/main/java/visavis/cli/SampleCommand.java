package visavis.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import visavis.action.FillWithSample;

/** {@code visavis sample --contacts N --interactions M --seed S}: an invented address book in an empty store. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {
    @ParentCommand private RootCommand root;
    @Spec private CommandSpec spec;
    @Option(names = "--contacts", paramLabel = "N", descriptionKey = "cli.sample.contacts")
    private int contacts = FillWithSample.CONTACTS;
    @Option(names = "--interactions", paramLabel = "M", descriptionKey = "cli.sample.interactions")
    private int interactions = FillWithSample.INTERACTIONS;
    @Option(names = "--seed", paramLabel = "S", descriptionKey = "cli.sample.seed")
    private long seed = FillWithSample.SEED;

    @Override
    public Integer call() throws Exception {
        if (contacts < 1 || interactions < 0) throw new ParameterException(spec.commandLine(), root.messages().get("cli.sample.numbers"));
        return root.onStore(stores -> {
            new FillWithSample(stores).run(contacts, interactions, seed, root.asOf());
            int added = stores.contacts().count();
            if (root.json()) root.document(json -> {
                json.writeNumberProperty("contacts", added);
                json.writeNumberProperty("interactions", stores.interactions().count());
            });
            else root.say("cli.sample.done", added, stores.interactions().count());
            return RootCommand.DONE;
        });
    }
}
