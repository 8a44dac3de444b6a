package visavis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LateLoggingTest {
    private static final String NAME = "visavis.late";
    private final List<LogRecord> kept = new ArrayList<>();
    private final Handler keeping = new Handler() {
        @Override
        public void publish(LogRecord logged) {
            kept.add(logged);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final Logger java = Logger.getLogger(NAME);

    @BeforeEach
    void listen() {
        java.setLevel(Level.INFO);
        java.addHandler(keeping);
    }

    @AfterEach
    void listenNoMore() {
        java.removeHandler(keeping);
        java.setLevel(null);
    }

    @Test
    void itIsTheOneThatIsUsed() {
        assertInstanceOf(new LateLogging().getLoggerFactory().getLogger(NAME).getClass(), LoggerFactory.getLogger(NAME));
    }

    @Test
    void whatIsWorthKeepingComesWithItsWordsAndItsReason() {
        var reason = new IllegalStateException("reason");
        LoggerFactory.getLogger(NAME).warn("{} of {}", 1, 2, reason);
        assertEquals(1, kept.size());
        var logged = kept.getFirst();
        assertEquals("1 of 2", logged.getMessage());
        assertEquals(Level.WARNING, logged.getLevel());
        assertEquals(NAME, logged.getLoggerName());
        assertSame(reason, logged.getThrown());
    }

    @Test
    void detailsAreNotEvenPutTogether() {
        LoggerFactory.getLogger(NAME).debug("detail");
        LoggerFactory.getLogger(NAME).error("broken");
        assertEquals(List.of(Level.SEVERE), kept.stream().map(LogRecord::getLevel).toList());
        assertTrue(LoggerFactory.getLogger(NAME).isInfoEnabled());
    }
}
