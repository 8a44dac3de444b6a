package visavis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.model.Cadence;
import visavis.model.Care;
import visavis.model.Circle;
import visavis.model.Refusal;
import visavis.model.Step;
import visavis.model.Suggested;
import visavis.model.Suggestion;
import visavis.model.TieSettings;

class TieSettingsStoreTest {
    @TempDir Path folder;
    private Stores stores;

    @BeforeEach
    void open() throws Refusal {
        stores = Stores.open(folder.resolve("visavis.db"));
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void nothingSaidIsTheDefault() {
        assertEquals(TieSettings.DEFAULT, stores.tieSettings().get());
    }

    @Test
    void whatTheUserDecidedComesBack() {
        var decided = new TieSettings(90, Cadence.days(14, 30), Cadence.RHYTHM, true, List.of(new Circle("Band", false, Cadence.NONE), new Circle("Cousins, \"far\"", true, null)));
        stores.database().write(tx -> {
            stores.tieSettings().save(tx, decided);
            return null;
        });
        assertEquals(decided, stores.tieSettings().get());
    }

    @Test
    void aCircleIsThereAsSoonAsSomebodyIsInIt() {
        add(Care.NONE.withCircles(Set.of("Chess")));
        assertEquals(List.of(new Circle("Chess", false, null)), stores.tieSettings().get().circles());
    }

    @Test
    void whatWasSuggestedHoldsFromItsDayOn() {
        long ana = add(Care.NONE);
        var day = LocalDate.of(2026, 3, 1);
        var strong = new Suggested(Suggestion.STRONG, false, day);
        var none = new Suggested(Suggestion.NONE, true, day.plusDays(10));
        stores.database().write(tx -> {
            stores.suggestions().save(tx, ana, strong);
            stores.suggestions().save(tx, ana, none);
            return null;
        });
        assertEquals(Map.of(), stores.suggestions().before(day));
        assertEquals(Map.of(ana, strong), stores.suggestions().before(day.plusDays(10)));
        assertEquals(Map.of(ana, none), stores.suggestions().before(day.plusDays(11), List.of(ana)));
    }

    private long add(Care care) {
        return stores.database().write(tx -> stores.contacts().add(tx, stores.steps().begin(tx, Step.Kind.ADD, "", 1), Samples.full().withCare(care)));
    }
}
