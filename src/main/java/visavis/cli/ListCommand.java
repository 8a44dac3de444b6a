package visavis.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import visavis.action.ReadPeople;
import visavis.exporter.ContactJson;
import visavis.exporter.Json;
import visavis.model.Coded;
import visavis.model.Overview;
import visavis.model.PersonLine;
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
            var tagged = tag == null ? null : stores.people().tagged(tag);
            var people = new ReadPeople(stores);
            Wanted wanted = (id, itsTie, itsStage, itsStatus) -> (wantedTie == null || itsTie == wantedTie) && (wantedStage == null || itsStage == wantedStage)
                    && (wantedStatus == null || itsStatus == wantedStatus) && (tagged == null || tagged.contains(id));
            if (root.json()) write(found(stores, people.known(root.asOf()), ListCommand::id).filter(each -> isWanted(wanted, each.overview())).toList());
            else print(found(stores, people.lines(root.asOf()), PersonLine::id).filter(each -> wanted.is(each.id(), each.tie(), each.stage(), each.status())).toList());
            return RootCommand.DONE;
        });
    }

    private interface Wanted {
        boolean is(long id, Tie tie, Stage stage, Status status);
    }

    private static boolean isWanted(Wanted wanted, Overview each) {
        return wanted.is(each.contact().id(), each.contact().tie(), each.stage(), each.contact().status());
    }

    private static long id(ReadPeople.Known person) {
        return person.overview().contact().id();
    }

    /** Those the query finds, the best first; without one, all. */
    private <P> Stream<P> found(Stores stores, List<P> all, Function<P, Long> id) {
        if (query == null || query.isBlank()) return all.stream();
        var byId = all.stream().collect(Collectors.toMap(id, Function.identity()));
        return stores.search().find(query).stream().map(byId::get).filter(Objects::nonNull);
    }

    private <E extends Enum<E> & Coded> E code(Class<E> type, String option, String value) {
        return value == null ? null : root.coded(type, option, value);
    }

    private void write(List<ReadPeople.Known> people) {
        root.document(json -> Json.list(json, "contacts", people, (out, each) -> ContactJson.write(out, each.overview(), each.looksStrong() ? Tie.STRONG.code() : "")));
    }

    private void print(List<PersonLine> people) {
        root.print(people.stream().map(this::line).toList());
        root.say("cli.list.count", people.size());
    }

    /** Put together by hand: a format is read anew for every line of it. */
    private String line(PersonLine each) {
        var lastContact = each.lastContact() == null ? "" : each.lastContact().toString();
        return Fit.right(Long.toString(each.id()), 6) + "  " + Fit.column(each.name(), 28) + ' ' + Fit.column(each.organization(), 24) + ' '
                + Fit.left(root.messages().name(each.tie()), 7) + ' ' + Fit.left(root.messages().name(each.stage()), 13) + ' ' + lastContact;
    }
}
