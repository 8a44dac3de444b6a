package visavis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.action.AnswerHints;
import visavis.action.EditCircles;
import visavis.action.EditContacts;
import visavis.action.EmptyTrash;
import visavis.action.FillWithSample;
import visavis.action.ImportFiles;
import visavis.action.LivePeople;
import visavis.action.LogInteraction;
import visavis.action.MergeContacts;
import visavis.action.PlanImport;
import visavis.action.ReadPeople;
import visavis.action.Undo;
import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Field;
import visavis.model.Interaction;
import visavis.model.PersonRow;
import visavis.model.Status;
import visavis.model.Tie;

/**
 * What happens at a click or a keystroke goes through no table that grows with what is kept. The statements looked at are those the
 * program runs, and whatever is gone through from end to end all the same is named here, with the reason.
 */
class QueryPlansTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final List<Allowed> ALWAYS = List.of(
            new Allowed("json_each", "", "the ids that are asked for"),
            new Allowed("contact_search", "", "by the words of the index, or by row"),
            new Allowed("CONSTANT", "", "no table at all"),
            new Allowed("(subquery", "", "what the query has gathered itself"),
            new Allowed("used", "", "one name after the other, each found by an index"),
            new Allowed("search_due", "", "only whose words are still to be written, a part at a time"),
            new Allowed("tie_setting", "", "four rows at most"),
            new Allowed("circle", "", "only circles of which something is said"),
            new Allowed("step", "order by id desc limit 1", "from the last one back to the first that stands"),
            new Allowed("contact", "select not exists", "no further than the first one"),
            new Allowed("not_same", "", "only pairs that the user was asked about"));
    /** An import has everybody in memory, and finds the row's person there. */
    private static final List<Allowed> ONCE_AN_IMPORT = List.of(
            new Allowed("c", "(select group_concat(value, char(0)) from email", "what everybody is known by"),
            new Allowed("contact", "select count(*)", "whether there is somebody to be kept safe"),
            new Allowed("interaction", "select source, external_key", "what has been told already; by an index that only holds that"),
            new Allowed("known_as", "", "only rows that the user was asked about"),
            new Allowed("mapping", "", "only tables whose columns the user named"),
            new Allowed("import_run", "limit", "from the last one back"));
    @TempDir Path folder;
    private Path file;
    private Stores stores;
    private LivePeople live;
    private HeardSql heard;
    private final Map<String, String> said = new LinkedHashMap<>();

    /** @param scan the beginning of what is gone through @param sql a part of the statement that may */
    private record Allowed(String scan, String sql, String because) {
        boolean is(String step, String statement) {
            return step.startsWith("SCAN " + scan) && (step.length() == 5 + scan.length() || !Character.isLetter(step.charAt(5 + scan.length()))) && statement.contains(sql);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    @BeforeEach
    void fill() throws Exception {
        file = folder.resolve("visavis.db");
        stores = Stores.open(file);
        new FillWithSample(stores).run(400, 4000, FillWithSample.SEED, TODAY);
        live = new LivePeople(stores);
        live.rows(TODAY);
        heard = HeardSql.begin();
    }

    @AfterEach
    void close() {
        heard.close();
        stores.close();
    }

    @Test
    void nobodyWaitsForAWholeTable() throws Exception {
        reading();
        logging();
        editing();
        manyAtOnce();
        merging();
        assertEquals(List.of(), scans(ALWAYS));
    }

    private void reading() throws Exception {
        var email = stores.contacts().all().stream().flatMap(contact -> contact.card().emails().stream()).findFirst().orElseThrow().value();
        watch("opening a contact", () -> new ReadPeople(stores).person(1, TODAY));
        watch("searching", () -> stores.search().find("ana"));
        watch("searching by one letter", () -> stores.search().find("a"));
        watch("offering tags", () -> stores.contacts().tags());
        watch("reading settings", () -> stores.tieSettings().get());
        watch("is anybody there", () -> stores.contacts().isEmpty());
        for (var reference : List.of(stores.contacts().all().getFirst().uid(), "17", email)) watch("whom " + reference + " means", () -> stores.contacts().referred(reference));
        watch("the last step", () -> stores.steps().last());
    }

    private void logging() throws Exception {
        var log = new LogInteraction(stores);
        watch("logging", () -> log.add(new Interaction(0, TODAY, null, Channel.CALL, Direction.OUT, 5, "", "a call", "", List.of(1L, 2L), LogInteraction.SOURCE, "")));
        var call = stores.interactions().of(1).getFirst();
        watch("showing what is new", () -> live.rows(TODAY));
        watch("changing what was logged", () -> log.save(new Interaction(call.id(), TODAY, null, Channel.CALL, Direction.IN, 9, "", "", "", List.of(1L, 3L), LogInteraction.SOURCE, "")));
        watch("undoing that", this::undo);
        watch("removing what was logged", () -> log.trash(call));
        watch("undoing that too", this::undo);
        watch("undoing the call", this::undo);
    }

    private void editing() throws Exception {
        var edit = new EditContacts(stores);
        var other = Samples.full();
        for (var field : Field.values()) if (field != Field.PHOTO) watch("editing " + field, () -> edit.save(1, contact -> field.copy(other, contact)));
        watch("a photo", () -> edit.setPhoto(1, new byte[10]));
        watch("showing the photo", () -> stores.photos().find(1));
        watch("undoing an edit", this::undo);
        watch("a tie", () -> edit.judge(3, Tie.STRONG));
        watch("keeping a tie weak", () -> new AnswerHints(stores).keepWeak(9, 0.5));
        watch("opening who was kept weak", () -> new ReadPeople(stores).person(9, TODAY));
        watch("adding somebody", () -> edit.add(other.card()));
        watch("undoing it", this::undo);
        watch("renaming a circle", () -> new EditCircles(stores).rename("climbers", "hikers"));
        watch("undoing the new name", this::undo);
    }

    private void manyAtOnce() throws Exception {
        var edit = new EditContacts(stores);
        var many = LongStream.rangeClosed(1, 300).boxed().toList();
        watch("a tag for many", () -> edit.tag(many, "new"));
        watch("showing it", () -> live.rows(TODAY));
        watch("undoing it", this::undo);
        watch("archiving many", () -> edit.setStatus(many, Status.ARCHIVED));
        watch("removing many", () -> edit.trash(many));
        watch("bringing them back", this::undo);
        for (int more = 0; more < 200; more++) edit.add(Samples.full().card());
        var everybody = stores.people().all().stream().map(PersonRow::id).toList();
        watch("a tag for very many", () -> edit.tag(everybody, "newer"));
        watch("finding those", () -> stores.search().find("newer"));
        edit.trash(List.of(30L));
        watch("emptying the trash", () -> new EmptyTrash(stores).run(Instant.now().plus(Duration.ofDays(40))));
    }

    private void merging() throws Exception {
        var merges = new MergeContacts(stores);
        watch("merging", () -> merges.merge(5, 6, Map.of()));
        watch("opening who was merged", () -> merges.parts(5));
        watch("splitting", () -> merges.split(stores.contacts().find(5).orElseThrow()));
        watch("keeping apart", () -> merges.keepApart(7, 8));
        watch("undoing it", this::undo);
    }

    @Test
    void anImportReadsEverybodyOnceAndLooksUpTheRest() throws Exception {
        var known = stores.contacts().all().stream().filter(contact -> !contact.card().emails().isEmpty()).findFirst().orElseThrow();
        var table = Files.writeString(folder.resolve("people.csv"), "Name,E-mail,Notes\n%s,%s,new\nNobody Yet,nobody@example.com,\n,,\n".formatted(known.display(), known.card().emails().getFirst().value()));
        watch("a glance", () -> new PlanImport(stores).glance(List.of(table), ImportFiles.Options.DEFAULT));
        watch("a look", () -> new PlanImport(stores).run(List.of(table), ImportFiles.Options.DEFAULT, (done, total, rows) -> true));
        watch("an import", () -> new ImportFiles(stores).run(List.of(table), ImportFiles.Options.DEFAULT, (done, total, rows) -> true));
        watch("the last imports", () -> stores.runs().latest(10));
        watch("undoing it", () -> new Undo(stores).importRun(0));
        assertEquals(List.of(), scans(Stream.concat(ALWAYS.stream(), ONCE_AN_IMPORT.stream()).toList()));
    }

    @Test
    void whatGoesTakesWhatHangsOnItAlongByAnIndex() throws Exception {
        try (var connection = connect()) {
            var unsupported = rows(connection, """
                    select m.name || '.' || f."from" from sqlite_master m join pragma_foreign_key_list(m.name) f
                    where m.type = 'table' and not exists (select 1 from pragma_index_list(m.name) l join pragma_index_info(l.name) i where i.seqno = 0 and i.name = f."from")
                    and not exists (select 1 from pragma_table_info(m.name) t where t.name = f."from" and t.pk = 1) order by 1""", 1);
            // Pictures are never removed.
            assertEquals(List.of("contact.photo_id"), unsupported);
        }
    }

    @Test
    void plansFollowFromTheIndexesAlone() throws Exception {
        stores.close();
        try (var connection = connect()) {
            assertEquals(List.of(), rows(connection, "select name from sqlite_master where name like 'sqlite_stat%'", 1));
        }
    }

    /** No plan sorts them, so that they come as the table's key has them, each by day: the readers rely on it. */
    @Test
    void historiesAreReadInTheOrderOfTheirKey() throws Exception {
        InteractionStore.Visitor nobody = (contact, day, channel, direction, minutes) -> {};
        watch("everybody's", () -> stores.interactions().visitAll(nobody, contact -> {}));
        watch("everybody's without minutes", () -> stores.interactions().visitUntimed(1, 50, nobody, contact -> {}));
        watch("those of some", () -> stores.interactions().visit(List.of(3L, 1L, 2L), nobody, contact -> {}));
        assertEquals(3, said.size());
        try (var connection = connect()) {
            for (var statement : said.keySet()) {
                var plan = rows(connection, "explain query plan " + statement, 4);
                assertTrue(plan.getFirst().equals("SCAN participant") || plan.getFirst().startsWith("SEARCH participant USING PRIMARY KEY"), said.get(statement) + ": " + plan);
                assertTrue(plan.stream().noneMatch(step -> step.contains("TEMP B-TREE")), said.get(statement) + ": " + plan);
            }
        }
    }

    private void undo() {
        new Undo(stores).last().orElseThrow();
    }

    private void watch(String what, Work work) throws Exception {
        heard.statements();
        work.run();
        var statements = heard.statements();
        assertFalse(statements.isEmpty(), what);
        for (var statement : statements) said.putIfAbsent(statement, what);
    }

    /** What is gone through and is not allowed to be, and what is allowed and never was. */
    private List<String> scans(List<Allowed> allowed) throws SQLException {
        var found = new ArrayList<String>();
        var used = new HashSet<Allowed>();
        try (var connection = connect()) {
            for (var statement : said.keySet()) {
                if (!Set.of("select", "insert", "update", "delete", "with").contains(statement.split("\\s")[0])) continue;
                for (var step : rows(connection, "explain query plan " + statement, 4)) {
                    if (!step.startsWith("SCAN ")) continue;
                    var reasons = allowed.stream().filter(each -> each.is(step, statement)).toList();
                    used.addAll(reasons);
                    if (reasons.isEmpty()) found.add(said.get(statement) + ": " + step + " in " + statement);
                }
            }
        }
        allowed.stream().filter(each -> !used.contains(each) && !ALWAYS.contains(each)).forEach(each -> found.add("no longer needed: " + each));
        return found;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static List<String> rows(Connection connection, String sql, int column) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = connection.prepareStatement(sql); var row = statement.executeQuery()) {
            while (row.next()) rows.add(row.getString(column));
        }
        return rows;
    }
}
