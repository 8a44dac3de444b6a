package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.model.Card;
import visavis.model.Name;
import visavis.model.Refusal;
import visavis.store.Stores;

class EmptyTrashTest {
    @TempDir Path folder;

    @Test
    void theTrashIsKeptForThirtyDaysAndThenEmptied() throws Refusal {
        try (var stores = Stores.open(folder.resolve("visavis.db"))) {
            var edit = new EditContacts(stores);
            long ana = edit.add(Card.EMPTY.withName(Name.of("Ana", "Diaz")));
            edit.trash(List.of(ana));
            assertFalse(new EmptyTrash(stores).run(Instant.now().plus(Duration.ofDays(29))));
            new Undo(stores).last();
            assertEquals(1, stores.contacts().count());
            edit.trash(List.of(ana));
            assertTrue(new EmptyTrash(stores).run(Instant.now().plus(Duration.ofDays(31))));
            new Undo(stores).last();
            assertEquals(0, stores.contacts().count());
            assertEquals(List.of(), stores.database().check());
            assertEquals(Optional.empty(), stores.contacts().find(ana));
        }
    }
}
