package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({"2025-03-03,2025-05-09,3 March to 9 May 2025", "2024-12-30,2025-01-02,30 December 2024 to 2 January 2025", "2025-03-03,2025-03-03,3 March 2025", "2025-03-03,2025-03-09,3 to 9 March 2025"})
    void theyAreSaidInWords(LocalDate first, LocalDate last, String words) {
        assertEquals(words, new Days(first, last).words(Stories.MESSAGES));
    }

    @Test
    void bothEndsBelongToThem() {
        var days = Days.between(LocalDate.of(2025, 5, 9), LocalDate.of(2025, 3, 3));
        assertTrue(days.contains(LocalDate.of(2025, 3, 3)) && days.contains(LocalDate.of(2025, 5, 9)));
        assertFalse(days.contains(LocalDate.of(2025, 5, 10)));
    }

    @Test
    void theyRunForwards() {
        assertThrows(IllegalArgumentException.class, () -> new Days(LocalDate.of(2025, 5, 9), LocalDate.of(2025, 3, 3)));
    }
}
