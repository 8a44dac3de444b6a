package visavis.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import visavis.action.ReadPeople;
import visavis.action.ReadTies;
import visavis.exporter.ContactJson;
import visavis.exporter.Json;
import visavis.model.Coded;
import visavis.model.Contact;
import visavis.model.Overview;
import visavis.model.Stage;
import visavis.model.Status;
import visavis.model.Tie;
import visavis.store.Stores;

/** {@code visavis list}: contacts, all or some. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
    @ParentCommand private RootCommand root;
    @Option(names = "--query", paramLabel = "TEXT", descriptionKey = "cli.list.query")
    private String query;
    @Option(names = "--tie", paramLabel = "TIE", descriptionKey = "cli.list.tie")
    private String tie;
    @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "cli.list.stage")
    private String stage;
    @Option(names = "--tag", paramLabel = "TAG", descriptionKey = "cli.list.tag")
    private String tag;
    @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "cli.list.status")
    private String status;

    @Override
    public Integer call() throws Exception {
        var wantedTie = code(Tie.class, "--tie", tie);
        var wantedStatus = code(Status.class, "--status", status);
        var wantedStage = stage != null && stage.matches("[0-5]") ? Stage.of(Integer.parseInt(stage)) : code(Stage.class, "--stage", stage);
        return root.onStore(stores -> {
            var chosen = found(stores).stream()
                    .filter(each -> wantedTie == null || each.contact().tie() == wantedTie)
                    .filter(each -> wantedStage == null || each.stage() == wantedStage)
                    .filter(each -> wantedStatus == null || each.contact().status() == wantedStatus)
                    .filter(each -> tag == null || each.contact().card().tags().contains(tag)).toList();
            if (root.json()) write(chosen, new ReadTies(stores).looksStrong(root.asOf()));
            else print(chosen);
            return RootCommand.DONE;
        });
    }

    private List<Overview> found(Stores stores) {
        var all = new ReadPeople(stores).overviews(root.asOf());
        if (query == null || query.isBlank()) return all;
        var byId = new HashMap<Long, Overview>();
        all.forEach(each -> byId.put(each.contact().id(), each));
        return stores.search().find(query).stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    private <E extends Enum<E> & Coded> E code(Class<E> type, String option, String value) {
        return value == null ? null : root.coded(type, option, value);
    }

    private void write(List<Overview> people, Predicate<Contact> strong) {
        root.document(json -> Json.list(json, "contacts", people, (out, each) -> ContactJson.write(out, each, strong.test(each.contact()) ? Tie.STRONG.code() : "")));
    }

    private void print(List<Overview> people) {
        for (var each : people) {
            var contact = each.contact();
            root.print("%6d  %-28s %-24s %-7s %-13s %s".formatted(contact.id(), Fit.to(contact.display(), 28), Fit.to(contact.card().organization(), 24),
                    root.messages().name(contact.tie()), root.messages().name(each.stage()), each.lastContact() == null ? "" : each.lastContact()));
        }
        root.say("cli.list.count", people.size());
    }
}
