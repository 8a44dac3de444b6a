package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import visavis.model.Field;
import visavis.model.Refusal;
import visavis.model.Step;
import visavis.store.Stores;

/** Whoever is merged, however much they have in common: taken apart, every row of every table is as it was. */
class MergeRoundTripTest {
    private static final int PEOPLE = 8, INTERACTIONS = 30, MERGES = 5;
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void splittingMakesWhatMergingFound(long seed) throws Exception {
        var chance = new Random(seed);
        try (var stores = Stores.open(folder.resolve("visavis.db"))) {
            fill(stores, chance);
            var merges = new MergeContacts(stores);
            var before = new ArrayList<List<String>>();
            var kept = new ArrayList<Long>();
            for (int i = 0; i < MERGES; i++) {
                before.add(content());
                kept.add(mergeTwo(stores, merges, chance));
                assertNotEquals(before.getLast(), content());
            }
            for (int i = MERGES - 1; i >= 0; i--) {
                takeApart(stores, merges, kept.get(i));
                assertEquals(before.get(i), content());
            }
            assertEquals(List.of(), stores.database().check());
        }
    }

    private static void fill(Stores stores, Random chance) {
        var random = new RandomBook(chance);
        stores.database().write(tx -> {
            long step = stores.steps().begin(tx, Step.Kind.SAMPLE, "", PEOPLE);
            var ids = new ArrayList<Long>();
            for (int i = 0; i < PEOPLE; i++) ids.add(stores.contacts().add(tx, step, random.contact(i)));
            for (int i = 0; i < INTERACTIONS; i++) {
                long id = stores.interactions().add(tx, step, random.interaction(ids));
                if (chance.nextInt(5) == 0) stores.interactions().trash(tx, step, id);
            }
            return null;
        });
    }

    private static long mergeTwo(Stores stores, MergeContacts merges, Random chance) {
        var all = new ArrayList<>(stores.contacts().all());
        java.util.Collections.shuffle(all, chance);
        long kept = all.get(0).id(), other = all.get(1).id();
        var chosen = new HashMap<Field, Long>();
        for (var field : Field.values()) if (chance.nextInt(3) == 0) chosen.put(field, chance.nextBoolean() ? kept : other);
        merges.merge(kept, other, chosen);
        return kept;
    }

    private static void takeApart(Stores stores, MergeContacts merges, long kept) throws Refusal {
        assertEquals(List.of(), merges.split(stores.contacts().find(kept).orElseThrow()).kept());
    }

    /** Every row of every table but those that tell what was done, and the search index in the words it knows. */
    private List<String> content() throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("visavis.db")); var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var names = statement.executeQuery("select name from sqlite_master where type = 'table' and name not like 'contact_search%' and name not in ('step', 'change') order by name")) {
                while (names.next()) tables.add(names.getString(1));
            }
            statement.execute("create virtual table temp.words using fts5vocab(main, contact_search, instance)");
            tables.add("temp.words");
            for (var table : tables) {
                try (var row = statement.executeQuery("select * from " + table)) {
                    for (int columns = row.getMetaData().getColumnCount(); row.next(); ) rows.add(table + Map.of("row", text(row, columns)));
                }
            }
        }
        return rows.stream().sorted().toList();
    }

    private static List<String> text(java.sql.ResultSet row, int columns) throws SQLException {
        var cells = new ArrayList<String>();
        for (int i = 1; i <= columns; i++) cells.add(String.valueOf(row.getObject(i)));
        return cells;
    }
}
