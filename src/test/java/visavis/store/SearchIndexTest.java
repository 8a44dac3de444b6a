package visavis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import visavis.model.Card;
import visavis.model.Contact;
import visavis.model.Name;
import visavis.model.Origin;
import visavis.model.Refusal;
import visavis.model.Step;

class SearchIndexTest {
    @TempDir Path folder;
    private Stores stores;
    private long ana, bob;

    @BeforeEach
    void open() throws Refusal {
        stores = Stores.open(folder.resolve("visavis.db"));
        ana = add(Samples.full());
        bob = add(Contact.fresh("uid-bob", Card.EMPTY.withName(Name.of("Bob", "Østergård")).withNote("Knows Ana from climbing"), Origin.UNKNOWN));
        stores.database().write(tx -> stores.interactions().add(tx, stores.steps().begin(tx, Step.Kind.LOG, "", 1), Samples.coffee(ana)));
    }

    @AfterEach
    void close() {
        stores.close();
    }

    private long add(Contact contact) {
        return stores.database().write(tx -> stores.contacts().add(tx, stores.steps().begin(tx, Step.Kind.ADD, "", 1), contact));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nani", "DIAZ", "maria", "central", "koln", "50667", "0151", "+49151234", "ana@example.org", "linkedin ana", "second cafe", "likes tea", "cake", "indoors coffee"})
    void everyWordWrittenIsFound(String text) {
        assertEquals(ana, stores.search().find(text).getFirst());
    }

    @Test
    void aNameCountsMoreThanANote() {
        assertEquals(List.of(ana, bob), stores.search().find("ana"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"", "*", "AND", "NEAR(", "name:", "(", "x\" OR \"", "-", "zzz", "ana zzz"})
    void signsAreNoOperatorsAndNobodyIsFound(String text) {
        assertEquals(List.of(), stores.search().find(text));
    }

    @Test
    void whatChangedIsFoundAndWhatIsGoneIsNot() {
        var before = stores.contacts().find(bob).orElseThrow();
        stores.database().write(tx -> {
            stores.contacts().edit(tx, stores.steps().begin(tx, Step.Kind.EDIT, "", 1), List.of(before), List.of(before.withCard(before.card().withNote("Plays chess"))));
            return null;
        });
        assertEquals(List.of(bob), stores.search().find("chess"));
        assertEquals(List.of(ana), stores.search().find("climbing"));
        stores.database().write(tx -> {
            stores.contacts().trash(tx, stores.steps().begin(tx, Step.Kind.DELETE, "", 1), bob);
            return null;
        });
        assertEquals(List.of(), stores.search().find("chess"));
    }

    @Test
    void letterByLetterTheSameAreFoundBeforeAndAfterTheyAreExpected() {
        for (var text : List.of("a", "b", "k", "an", "é", "0", "#a", "z")) {
            var before = stores.search().find(text);
            stores.search().expectLetters();
            assertEquals(before, stores.search().find(text), text);
        }
        assertEquals(List.of(ana, bob), stores.search().find("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"diaz a", "A diaz", "ana k", "ana b c", "ana bob", "a b", "a é", "ana z", "zoe a"})
    void aLetterBesideAWordFindsTheSameBeforeAndAfterItIsExpected(String text) {
        var before = stores.search().find(text);
        stores.search().expectLetters();
        assertEquals(before, stores.search().find(text));
    }

    @Test
    void aLetterBesideAWordThatFindsThousandsFindsTheSameBeforeAndAfterItIsExpected() {
        stores.database().write(tx -> {
            long step = stores.steps().begin(tx, Step.Kind.ADD, "", 1);
            for (int i = 0; i < 5000; i++) stores.contacts().add(tx, step, Contact.fresh("uid-" + i, Card.EMPTY.withName(Name.of("Ana", i % 2 == 0 ? "Berg" : "Roy")), Origin.UNKNOWN));
            return null;
        });
        var before = stores.search().find("ana b");
        stores.search().expectLetters();
        assertEquals(2501, before.size());
        assertEquals(before, stores.search().find("ana b"));
        assertEquals(before, stores.search().find("B ana"));
    }

    @Test
    void whatWasExpectedOfALetterHoldsNoLongerThanTheStoreStaysAsItIs() {
        stores.search().expectLetters();
        assertEquals(List.of(), stores.search().find("z"));
        long zoe = add(Contact.fresh("uid-zoe", Card.EMPTY.withName(Name.of("Zoe", "Ek")), Origin.UNKNOWN));
        assertEquals(List.of(zoe), stores.search().find("z"));
        stores.database().write(tx -> {
            stores.contacts().trash(tx, stores.steps().begin(tx, Step.Kind.DELETE, "", 1), zoe);
            return null;
        });
        assertEquals(List.of(), stores.search().find("z"));
    }
}
