package visavis.store;

import java.nio.file.Path;

import visavis.model.Refusal;

/** An open store with a hand on each kind of record in it. */
public record Stores(Database database, ContactStore contacts, PeopleQuery people, InteractionStore interactions, SearchIndex search,
                     PhotoStore photos, StepStore steps, ImportRunStore runs, MergeStore merges, MappingStore mappings, KnownAsStore knownAs, FaceQuery faces, TieSettingsStore tieSettings, SuggestionStore suggestions, FieldHistory fieldHistory) implements AutoCloseable {
    public static Stores open(Path file) throws Refusal {
        var database = Database.open(file);
        var search = new SearchIndex(database);
        return new Stores(database, new ContactStore(database, search), new PeopleQuery(database), new InteractionStore(database), search,
                new PhotoStore(database), new StepStore(database), new ImportRunStore(database), new MergeStore(database), new MappingStore(database), new KnownAsStore(database),
                new FaceQuery(database), new TieSettingsStore(database), new SuggestionStore(database), new FieldHistory(database));
    }

    @Override
    public void close() {
        database.close();
    }
}
