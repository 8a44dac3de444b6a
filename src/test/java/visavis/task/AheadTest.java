package visavis.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;

import org.junit.jupiter.api.Test;

class AheadTest {
    @Test
    void theWorkIsDoneOnceHoweverOftenItsResultIsAskedFor() throws Exception {
        var done = new int[1];
        var ahead = Background.immediate().ahead(() -> ++done[0]);
        assertEquals(1, done[0]);
        assertEquals(1, ahead.call());
        assertEquals(1, ahead.call());
    }

    @Test
    void whatWentWrongIsToldToWhoeverAsks() {
        var ahead = Background.immediate().ahead(() -> {
            throw new IOException("gone");
        });
        assertEquals("gone", assertThrows(IOException.class, ahead::call).getMessage());
    }
}
